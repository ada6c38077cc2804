-- Reading the log: ids are drawn before the commit, so a lower id may become visible after a higher one. Whoever is about
-- to draw ids holds, until its transaction ends, a shared lock named after the id that was drawn last; nothing up to the
-- lowest such name can still appear.
create function announce_event_log_writing() returns void language sql as
$$
select pg_advisory_xact_lock_shared(20260302, (case when is_called then last_value & 2147483647 else 0 end)::int)
from event_log_id_seq
$$;

-- Rows up to the horizon are final for every statement that starts after this function has returned.
create function event_log_horizon() returns bigint language plpgsql as
$$
declare
    drawn  bigint;
    behind bigint;
begin
    -- In this order: who drew an id up to "drawn" and is not seen in pg_locks afterwards has ended.
    select case when is_called then last_value else 0 end into drawn from event_log_id_seq;
    select max((drawn - objid::bigint) & 2147483647) filter (where (drawn - objid::bigint) & 2147483647 < 1073741824)
    into behind
    from pg_locks
    where locktype = 'advisory' and classid = 20260302 and objsubid = 2
      and database = (select oid from pg_database where datname = current_database());
    return drawn - coalesce(behind, 0);
end
$$;

-- A row's shard is a wide hash of its key; relay i of n takes shard % n = i, whatever n was when the row was written.
update outbox set shard = hashtext(key) & 32767;
drop index outbox_by_shard;

-- Numbers of a producer's key that were jumped over: they may still come, and alarm when they do not.
create table sequence_gap (
    source       text        not null,
    key          text        not null,
    first_number bigint      not null,
    last_number  bigint      not null,
    since        timestamptz not null default now(),
    primary key (source, key, first_number),
    check (first_number <= last_number)
);

create index waiting_by_age on waiting (since, event_id);

-- Months begin at midnight UTC, whatever zone a session has, and a month that was opened late takes its events over
-- from the rest.
create or replace function open_event_log_month(month date) returns void language plpgsql set timezone to 'UTC' as
$$
declare
    name text := 'event_log_' || to_char(month, 'YYYY_MM');
    next date := (month + interval '1 month')::date;
begin
    perform pg_advisory_xact_lock(hashtext('open_event_log_month'));
    if not exists (select from pg_inherits where inhrelid = to_regclass(name)) then
        if to_regclass(name) is null then
            execute format('create table %I (like event_log including defaults)', name);
        end if;
        if exists (select from event_log_rest where recorded_at >= month and recorded_at < next) then
            lock table event_log_rest in access exclusive mode;
            execute format('with late as (delete from event_log_rest where recorded_at >= %L and recorded_at < %L returning *)
                            insert into %I select * from late', month, next, name);
        end if;
        execute format('alter table event_log attach partition %I for values from (%L) to (%L)', name, month, next);
    end if;
end
$$;

create function open_event_log_months() returns void language plpgsql set timezone to 'UTC' as
$$
begin
    perform open_event_log_month((date_trunc('month', now()) + make_interval(months => m))::date)
    from generate_series(0, 2) m;
end
$$;

-- The months opened so far begin and end at the migrating session's midnight: each is opened anew, and what it holds of
-- its neighbours goes to them.
do
$$
declare
    name   text;
    month  date;
    months date[] := '{}';
begin
    perform set_config('TimeZone', 'UTC', true);
    for name, month in select c.relname, to_date(right(c.relname, 7), 'YYYY_MM')
                       from pg_inherits i join pg_class c on c.oid = i.inhrelid
                       where i.inhparent = 'event_log'::regclass and c.relname <> 'event_log_rest'
    loop
        execute format('alter table event_log detach partition %I', name);
        execute format('with outside as (delete from %I where recorded_at < %L or recorded_at >= %L returning *)
                        insert into event_log_rest overriding system value select * from outside',
                       name, month, (month + interval '1 month')::date);
        months := months || month;
    end loop;
    months := months || array(select distinct date_trunc('month', recorded_at)::date from event_log_rest);
    foreach month in array months loop
        perform open_event_log_month(month);
    end loop;
    perform open_event_log_months();
end
$$;
