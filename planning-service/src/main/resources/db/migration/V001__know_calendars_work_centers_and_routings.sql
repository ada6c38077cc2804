create table plant (
    code    text primary key,
    name    text not null,
    zone    text not null,
    version bigint not null
);
comment on column plant.version is 'raised by every change of calendars, holidays or work centers: what is kept in memory is kept by it';

create table factory_calendar (
    code    text primary key,
    plant   text not null references plant,
    name    text not null,
    name_zh text,
    zone    text not null
);

create table calendar_shift (
    calendar text not null references factory_calendar,
    weekday  text not null check (weekday in ('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY')),
    starts   time not null,
    ends     time not null,
    shift    text not null,
    primary key (calendar, weekday, starts)
);

create table calendar_holiday (
    calendar text not null references factory_calendar,
    date     date not null,
    name     text not null,
    name_zh  text,
    primary key (calendar, date)
);

create table work_center (
    plant                    text not null references plant,
    code                     text not null,
    name                     text not null,
    name_zh                  text,
    calendar                 text not null references factory_calendar,
    resource_kind            text not null check (resource_kind in ('MACHINES', 'PEOPLE')),
    resource_count           integer not null check (resource_count > 0),
    utilisation              numeric(5, 4) not null check (utilisation > 0 and utilisation <= 1),
    efficiency               numeric(5, 4) not null check (efficiency > 0),
    overtime_minutes_per_day integer not null check (overtime_minutes_per_day >= 0),
    primary key (plant, code)
);

create table routing_operation (
    plant                   text not null references plant,
    item                    text not null,
    sequence                integer not null check (sequence > 0),
    name                    text not null,
    name_zh                 text,
    work_center             text not null,
    alternative_work_center text,
    setup_minutes           numeric(12, 4) not null check (setup_minutes >= 0),
    run_minutes             numeric(12, 4) not null check (run_minutes >= 0),
    yield                   numeric(5, 4) not null check (yield > 0 and yield <= 1),
    outsourcing_days        integer check (outsourcing_days > 0),
    primary key (plant, item, sequence),
    foreign key (plant, work_center) references work_center,
    foreign key (plant, alternative_work_center) references work_center
);
