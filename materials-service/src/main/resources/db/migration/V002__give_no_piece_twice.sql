create table stock_level (
    plant    text not null,
    item     text not null references item,
    location text not null,
    on_hand  numeric(19, 6) not null default 0 check (on_hand >= 0),
    expected numeric(19, 6) not null default 0 check (expected >= 0),
    reserved numeric(19, 6) not null default 0 check (reserved >= 0),
    held     numeric(19, 6) not null default 0 check (held >= 0),
    assigned numeric(19, 6) not null default 0 check (assigned >= 0),
    primary key (plant, item, location),
    constraint no_piece_is_given_twice check (reserved + held <= on_hand + expected),
    constraint assigned_pieces_are_there check (assigned <= on_hand),
    constraint assigned_pieces_have_an_owner check (assigned <= reserved + held)
);
comment on column stock_level.expected is 'sum of what is outstanding on open purchase orders';
comment on column stock_level.assigned is 'the part of reserved + held that lies here already';

create table stock_entry (
    id        uuid primary key,
    plant     text not null,
    item      text not null,
    location  text not null,
    kind      text not null check (kind in ('OPENING', 'RECEIPT', 'ISSUE', 'CONSUMPTION', 'SCRAP', 'VARIANCE', 'COUNT')),
    quantity  numeric(19, 6) not null check (quantity <> 0),
    unit_cost numeric(19, 6) not null check (unit_cost >= 0),
    currency  text not null,
    at        timestamptz not null,
    reference text not null,
    order_id  uuid,
    booked_by text not null,
    foreign key (plant, item, location) references stock_level deferrable initially deferred
);
create index stock_entry_by_item on stock_entry (item, id);
create index stock_entry_by_reference on stock_entry (reference);
create unique index stock_opens_once on stock_entry (plant, item, location) where kind = 'OPENING';

create function stock_entries_stay() returns trigger language plpgsql as $$
begin
    raise exception 'stock entries are immutable; book a counter-entry';
end $$;
create trigger stock_entries_stay before update or delete on stock_entry
    for each row execute function stock_entries_stay();

create table incoming (
    id          uuid primary key,
    plant       text not null,
    item        text not null,
    location    text not null,
    reference   text not null,
    outstanding numeric(19, 6) not null check (outstanding >= 0),
    pegged      numeric(19, 6) not null check (pegged >= 0),
    due_on      date not null,
    foreign key (plant, item, location) references stock_level deferrable initially deferred,
    constraint no_expected_piece_is_given_twice check (pegged <= outstanding)
);
create index incoming_open_by_item on incoming (plant, item) where outstanding > 0;

create table claim (
    id             uuid primary key,
    promise_id     uuid not null,
    order_id       uuid not null,
    line           integer not null,
    kind           text not null check (kind in ('HELD', 'RESERVED')),
    plant          text not null,
    item           text not null,
    location       text not null,
    incoming_id    uuid references incoming deferrable initially deferred,
    quantity       numeric(19, 6) not null check (quantity > 0),
    arrived        numeric(19, 6) not null check (arrived >= 0),
    available_on   date not null,
    customer_class text not null,
    needed_on      date not null,
    bought         boolean not null,
    foreign key (plant, item, location) references stock_level deferrable initially deferred,
    constraint what_is_here_is_claimed check (arrived <= quantity)
);
create index claim_by_promise on claim (promise_id);
create index claim_by_line on claim (order_id, line);
create index claim_by_incoming on claim (incoming_id) where incoming_id is not null;
comment on column claim.bought is 'the piece was bought for this order';
