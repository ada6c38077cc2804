-- what a line needs beyond its bill, for pieces that replace scrapped ones
alter table need add extra numeric(19, 6) not null default 0 check (extra >= 0 and extra <= quantity);
alter table need alter extra drop default;
comment on column need.extra is 'what of the quantity is for extra pieces';

alter table kit drop constraint kit_state_check;
alter table kit add constraint kit_state_check
    check (state in ('OPEN', 'COMPLETE', 'STARTED', 'EXTENDED', 'CONSUMED', 'CANCELLED'));
