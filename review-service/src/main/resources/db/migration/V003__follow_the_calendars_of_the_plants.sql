create table factory_calendar (
    name     varchar(60) primary key,
    sequence bigint not null,
    hours    text not null
);
