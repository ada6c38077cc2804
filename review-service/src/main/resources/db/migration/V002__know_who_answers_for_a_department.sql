create table department_head (
    department varchar(20) primary key,
    user_name  varchar(200) not null,
    deputy     varchar(200)
);

create table rule_switch (
    id          uuid primary key,
    department  varchar(20) not null,
    number      integer not null check (number >= 1),
    enabled     boolean not null,
    switched_by varchar(200) not null,
    switched_at timestamptz not null,
    constraint one_switch_after_the_other unique (department, number)
);
create trigger rule_switch_is_history before update or delete on rule_switch for each row execute function refuse_rewriting_history();
