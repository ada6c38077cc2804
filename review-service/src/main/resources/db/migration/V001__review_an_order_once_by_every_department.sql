create table review_case (
    case_id               uuid primary key,
    order_id              uuid not null unique,
    order_number          varchar(40) not null,
    order_revision        integer not null check (order_revision >= 1),
    plant                 varchar(20) not null,
    customer              varchar(40) not null,
    order_class           varchar(20) not null check (order_class in ('REGULAR', 'CUSTOM')),
    promise_id            uuid not null,
    state                 varchar(20) not null
        check (state in ('OPEN', 'CONFLICT', 'APPROVED', 'COUNTERED', 'REJECTED', 'CONFIRMED', 'CLOSED')),
    version               bigint not null,
    rejection_proposed_by varchar(200),
    rejection_proposed_at timestamptz,
    rejection_reason      text
);
create index review_case_by_number on review_case (order_number desc);
create index review_case_undecided on review_case (state) where state in ('OPEN', 'CONFLICT');

create table review_line (
    case_id        uuid not null references review_case,
    line           integer not null,
    product        varchar(60) not null,
    requested_date date not null,
    primary key (case_id, line)
);

create table review_round (
    case_id    uuid not null references review_case,
    promise_id uuid not null,
    opened_at  timestamptz not null,
    reason     text not null,
    primary key (case_id, promise_id)
);

create table assessment (
    id               uuid primary key,
    case_id          uuid not null references review_case,
    department       varchar(20) not null check (department in ('MATERIALS', 'PLANNING', 'FINANCE')),
    promise_id       uuid not null,
    standing         varchar(20) not null check (standing in ('CURRENT', 'LAPSED', 'REPLACED', 'SET_ASIDE')),
    green            boolean not null,
    hold_valid_until timestamptz,
    rests_on         uuid,
    findings         text not null
);
create index assessment_by_case on assessment (case_id);

create table assessment_date (
    assessment_id uuid not null references assessment,
    line          integer not null,
    ready_date    date not null,
    primary key (assessment_id, line)
);

create table sign_off (
    id           uuid primary key,
    case_id      uuid not null references review_case,
    number       bigint not null,
    department   varchar(20) not null,
    verdict      varchar(10) not null check (verdict in ('MET', 'MET_BY', 'CANNOT')),
    by_date      date,
    memo         text,
    signed_by    varchar(200) not null,
    signed_at    timestamptz not null,
    rule_version varchar(60),
    late         boolean not null,
    cites        uuid[] not null,
    constraint one_signature_per_entry unique (case_id, number),
    constraint a_condition_has_a_date check ((verdict = 'MET_BY') = (by_date is not null)),
    constraint what_is_not_met_says_why check (verdict = 'MET' or memo is not null),
    constraint a_rule_only_signs_what_is_met check (rule_version is null or verdict = 'MET')
);

create table review_item (
    id          uuid primary key,
    case_id     uuid not null references review_case,
    department  varchar(20) not null,
    due_at      timestamptz not null,
    escalate_at timestamptz not null,
    urging      varchar(20) not null check (urging in ('NONE', 'REMINDED', 'ESCALATED')),
    sign_off_id uuid unique references sign_off,
    -- deferred: the general manager may be dismissed and called again in one transaction
    constraint one_item_per_department unique (case_id, department) deferrable initially deferred
);
create index review_item_unsigned on review_item (department) where sign_off_id is null;

create table decision (
    id                     uuid primary key,
    case_id                uuid not null references review_case,
    promise_id             uuid not null,
    order_revision         integer not null,
    outcome                varchar(20) not null check (outcome in ('APPROVED', 'COUNTERED', 'REJECTED')),
    materials_assessment_id uuid references assessment,
    capacity_assessment_id uuid references assessment,
    credit_assessment_id   uuid references assessment,
    counter_valid_until    timestamptz,
    reason                 text,
    decided_by             varchar(200) not null,
    approved_by            varchar(200),
    decided_at             timestamptz not null,
    constraint one_promise_one_answer unique (case_id, promise_id),
    constraint a_promise_rests_on_three_assessments check (
        outcome = 'REJECTED' or (materials_assessment_id is not null and capacity_assessment_id is not null
                                 and credit_assessment_id is not null)),
    constraint only_a_counter_offer_runs_out check ((outcome = 'COUNTERED') = (counter_valid_until is not null)),
    constraint two_people_reject check (
        (outcome = 'REJECTED') = (approved_by is not null) and approved_by is distinct from decided_by)
);

create table decision_line (
    decision_id   uuid not null references decision,
    line          integer not null,
    promised_date date not null,
    primary key (decision_id, line)
);

create table case_entry (
    id      uuid primary key,
    case_id uuid not null references review_case,
    number  bigint not null,
    at      timestamptz not null,
    what    varchar(30) not null,
    by_whom varchar(200) not null,
    text    text not null,
    constraint history_has_no_gap_and_no_double unique (case_id, number)
);

-- What was signed, decided and noted is never rewritten.
create function refuse_rewriting_history() returns trigger language plpgsql as
$$ begin raise exception '% is history: it is added to, never changed', tg_table_name; end $$;
create trigger sign_off_is_history before update or delete on sign_off for each row execute function refuse_rewriting_history();
create trigger decision_is_history before update or delete on decision for each row execute function refuse_rewriting_history();
create trigger case_entry_is_history before update or delete on case_entry for each row execute function refuse_rewriting_history();
