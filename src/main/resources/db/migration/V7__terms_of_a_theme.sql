-- What readers call a theme, and what else belongs to it: the one is the theme, the other is looked for as words first.
alter table theme add column related text[] not null default '{}';
