create table gate (
    code    text primary key,
    visits  bigint not null check (visits >= 0),
    closed  boolean not null default false,
    version bigint not null
);
create table visit (
    position bigint generated always as identity primary key,
    gate     text not null,
    number   bigint not null
);
