insert into area (code, name_ru, name_be, name_en) values
    ('industry', 'промышленность', 'прамысловасць', 'industry'),
    ('agriculture', 'сельское хозяйство', 'сельская гаспадарка', 'agriculture'),
    ('trade', 'торговля', 'гандаль', 'trade'),
    ('import-substitution', 'импортозамещение', 'імпартазамяшчэнне', 'import substitution'),
    ('culture', 'культура', 'культура', 'culture'),
    ('education', 'образование', 'адукацыя', 'education'),
    ('youth', 'молодёжная политика', 'маладзёжная палітыка', 'youth'),
    ('sport', 'спорт', 'спорт', 'sport'),
    ('health', 'здравоохранение', 'ахова здароўя', 'health'),
    ('tourism', 'туризм', 'турызм', 'tourism'),
    ('municipal-services', 'жилищно-коммунальное хозяйство', 'жыллёва-камунальная гаспадарка', 'housing and municipal services');
