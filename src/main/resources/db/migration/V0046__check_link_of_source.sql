-- A link that a page shows must lead to a page: any other scheme could run as script in the reader's browser.
alter table source add constraint source_link_is_an_address check (link is null or link ~ '^https?://');
