-- All of a payment or nothing; its allocations are undone, the ledger keeps what they were.
alter table payment
    add column taken_back numeric(19, 4) not null default 0,
    drop constraint applied_within_payment,
    drop constraint unapplied_has_a_reason,
    add constraint taken_back_whole check (taken_back = 0 or taken_back = amount),
    add constraint applied_within_payment
        check (applied >= 0 and applied + returned + taken_back <= amount),
    add constraint unapplied_has_a_reason
        check ((reason is null) = (applied + returned + taken_back = amount));

-- Money that invoices or a settlement had used before the bank took it back: the customer owes it.
alter table order_account
    add column uncovered numeric(19, 4) not null default 0 check (uncovered >= 0);
alter table order_account alter column uncovered drop default;
