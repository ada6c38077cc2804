-- What this service said. Append-only; partitioned by month so that old months can be detached.
create table event_log (
    id          bigint generated always as identity,
    recorded_at timestamptz not null default now(),
    event_id    uuid        not null,
    type        text        not null,
    topic       text        not null,
    key         text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    time        timestamptz not null,
    traceparent text,
    payload     text        not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);

create index event_log_by_key on event_log (key, sequence);

create table event_log_rest partition of event_log default;

create function open_event_log_month(month date) returns void language plpgsql as
$$
declare
    name text := 'event_log_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass(name) is null then
        execute format('create table %I partition of event_log for values from (%L) to (%L)',
                       name, month, month + interval '1 month');
    end if;
end
$$;

select open_event_log_month((date_trunc('month', now()) + make_interval(months => m))::date)
from generate_series(0, 2) m;

-- What still has to be sent: a short row per event, deleted once Kafka has it.
create table outbox (
    log_id      bigint primary key,
    recorded_at timestamptz not null,
    shard       smallint    not null,
    key         text        not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, fillfactor = 50);

create index outbox_by_shard on outbox (shard, log_id);

-- The lock and the counter of a key: its events are numbered without gaps, in commit order.
create table key_sequence (
    key    text primary key,
    last   bigint  not null,
    parked boolean not null default false
) with (fillfactor = 70);

-- What was heard, once each. Kept longer than the topics.
create table inbox (
    event_id   uuid primary key,
    handled_at timestamptz not null default now()
);
create index inbox_by_age on inbox using brin (handled_at);

-- How far each producer's numbering of a key was heard; a jump is a gap.
create table heard (
    source   text   not null,
    key      text   not null,
    sequence bigint not null,
    primary key (source, key)
) with (fillfactor = 70);

-- Facts that came before what they need.
create table waiting (
    event_id uuid primary key,
    key      text        not null,
    topic    text        not null,
    sequence bigint      not null,
    missing  text        not null,
    since    timestamptz not null default now(),
    envelope text        not null
);
create index waiting_by_key on waiting (key, sequence);

-- Keys whose event failed for good, and everything of theirs that came after it.
create table parked_key (
    key    text primary key,
    reason text        not null,
    since  timestamptz not null default now()
);
create table parked_event (
    position bigint generated always as identity primary key,
    key      text not null references parked_key (key),
    event_id uuid not null unique,
    envelope text not null
);
create index parked_event_by_key on parked_event (key, position);

-- Contradictions that a person must look at.
create table exception_case (
    id        bigint generated always as identity primary key,
    kind      text        not null,
    key       text        not null,
    text      text        not null,
    raised_at timestamptz not null,
    closed_at timestamptz,
    closed_by text
);
create unique index exception_case_open on exception_case (kind, key, text) where closed_at is null;

-- What falls due, on the factory clock.
create table due_work (
    kind       text        not null,
    key        text        not null,
    at         timestamptz not null,
    attempts   int         not null default 0,
    last_error text,
    retry_at   timestamptz,
    primary key (kind, key)
);
create index due_work_by_time on due_work (at);

-- Answers to commands that carried an Idempotency-Key.
create table idempotency (
    scope      text primary key,
    request    bytea       not null,
    status     int,
    location   text,
    etag       text,
    body       text,
    created_at timestamptz not null default now()
);
create index idempotency_by_age on idempotency using brin (created_at);

-- How far the factory clock is ahead of the system clock; always zero in production.
create table factory_clock (
    one    boolean primary key default true check (one),
    ahead_millis bigint not null default 0 check (ahead_millis >= 0)
);
insert into factory_clock default values;
