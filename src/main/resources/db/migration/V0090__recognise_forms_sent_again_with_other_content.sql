-- Who goes back in the browser, changes what was typed and sends the form again means a second thing, not the same again.
alter table submission add content bytea not null default '';
