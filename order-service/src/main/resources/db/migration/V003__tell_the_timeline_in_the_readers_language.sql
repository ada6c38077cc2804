-- which words, and the values in them, instead of a finished English sentence
alter table timeline_entry add column key text not null default 'as-written';
alter table timeline_entry add column arguments text[] not null default '{}';

-- what was told in English stays as it was written; a doubled @ is a plain one, not a key
update timeline_entry set arguments = array[case when text like '@%' then '@' || text else text end];

alter table timeline_entry alter column key drop default;
alter table timeline_entry alter column arguments drop default;
alter table timeline_entry drop column text;
