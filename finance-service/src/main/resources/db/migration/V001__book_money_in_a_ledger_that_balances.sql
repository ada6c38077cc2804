create table account (
    code    varchar(20) primary key,
    name    text        not null,
    name_zh text,
    kind    varchar(10) not null check (kind in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'))
);

create table journal_entry (
    id           uuid primary key,
    order_id     uuid,
    order_number varchar(40),
    currency     varchar(3)  not null,
    text         text        not null,
    booked_on    date        not null,
    booked_at    timestamptz not null
);
create index journal_entry_by_order on journal_entry (order_id) where order_id is not null;
create index journal_entry_by_order_number on journal_entry (order_number) where order_number is not null;

-- Debit positive, credit negative.
create table posting (
    entry_id uuid           not null references journal_entry (id),
    position int            not null,
    account  varchar(20)    not null references account (code),
    amount   numeric(19, 4) not null check (amount <> 0),
    primary key (entry_id, position)
);
create index posting_by_account on posting (account) include (amount);

create function posting_balances() returns trigger language plpgsql as
$$
declare
    difference numeric;
begin
    select sum(amount) into difference from posting where entry_id = new.entry_id;
    if difference <> 0 then
        raise exception 'entry % does not balance: % too much', new.entry_id, difference
            using errcode = 'check_violation', constraint = 'posting_balances';
    end if;
    return null;
end
$$;
create constraint trigger posting_balances after insert on posting
    deferrable initially deferred for each row execute function posting_balances();

create function ledger_is_immutable() returns trigger language plpgsql as
$$
begin
    raise exception 'the ledger is immutable: book a correcting entry'
        using errcode = 'check_violation', constraint = 'ledger_is_immutable';
end
$$;
create trigger journal_entry_is_immutable before update or delete or truncate on journal_entry
    for each statement execute function ledger_is_immutable();
create trigger posting_is_immutable before update or delete or truncate on posting
    for each statement execute function ledger_is_immutable();
