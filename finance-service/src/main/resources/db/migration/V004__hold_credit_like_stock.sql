-- The one row every writer of a customer's exposure locks.
create table credit_account (
    customer     varchar(40) primary key,
    currency     varchar(3)     not null,
    credit_limit numeric(19, 4) not null check (credit_limit >= 0),
    held         numeric(19, 4) not null check (held >= 0),
    taken        numeric(19, 4) not null check (taken >= 0),
    receivables  numeric(19, 4) not null check (receivables >= 0),
    -- What somebody signed for beyond the limit; only a credit_override changes it.
    allowance    numeric(19, 4) not null check (allowance >= 0),
    -- What facts left beyond both (an over-delivery, a limit lowered under a debt); shrinks by itself, allows nothing new.
    overrun      numeric(19, 4) not null check (overrun >= 0),
    version      bigint         not null,
    constraint exposure_within_limit check (taken + held + receivables <= credit_limit + allowance + overrun)
);

create table credit_override (
    id          uuid primary key,
    customer    varchar(40)    not null references credit_account (customer),
    currency    varchar(3)     not null,
    allowance   numeric(19, 4) not null,
    exposure    numeric(19, 4) not null,
    credit_limit numeric(19, 4) not null,
    reason      text           not null,
    signed_by   text           not null,
    signed_at   timestamptz    not null
);
create index credit_override_by_customer on credit_override (customer, signed_at);

create table credit_hold (
    promise_id     uuid primary key,
    order_id       uuid           not null,
    order_number   varchar(40)    not null,
    order_revision int            not null,
    customer       varchar(40)    not null references credit_account (customer),
    plant          varchar(40)    not null,
    -- Which assessment of the order it answers, from 1.
    round          int            not null check (round > 0),
    state          varchar(10)    not null
        check (state in ('PENDING', 'SHORT', 'HELD', 'COMMITTED', 'CONSUMED', 'LAPSED', 'RELEASED')),
    assessment_id  uuid,
    assessed_at    timestamptz    not null,
    valid_until    timestamptz    not null,
    currency       varchar(3)     not null,
    needed         numeric(19, 4) not null check (needed >= 0),
    -- The same, in the currency of the limit, at the rate of the assessment.
    exposure       numeric(19, 4) not null check (exposure >= 0),
    -- What invoices have turned into receivables already.
    billed         numeric(19, 4) not null check (billed >= 0),
    moved          numeric(19, 4) not null check (moved >= 0),
    constraint moved_within_exposure check (moved <= exposure)
);
create unique index credit_hold_one_live_per_order on credit_hold (order_id)
    where state in ('PENDING', 'SHORT', 'HELD', 'COMMITTED', 'CONSUMED');
create unique index credit_hold_by_order on credit_hold (order_id, round);
create index credit_hold_waiting on credit_hold (customer, assessed_at) where state in ('PENDING', 'SHORT');
