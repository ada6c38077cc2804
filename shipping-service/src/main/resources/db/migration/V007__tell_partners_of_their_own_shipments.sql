-- Who hears of shipments over a topic of its own. Carriers and forwarders hear of what they carry; a distributor, of
-- what goes to the customers named here.
create table partner (
    code         text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    name         text    not null,
    name_zh      text,
    kind         text    not null check (kind in ('CARRIER', 'FORWARDER', 'DISTRIBUTOR')),
    active       boolean not null,
    connected_at timestamptz
);

create table partner_consignee (
    partner  text not null references partner,
    customer text not null,
    primary key (partner, customer)
);
create index partner_consignee_customer on partner_consignee (customer);
