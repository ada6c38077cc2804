package io.gendan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Department;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same mutants in the real tables, and every recount against the services' own schemas. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedDatabasesTest {

    private static final String EVENT = "0193a4a0-0000-7000-8000-00000000000";
    private static final String ORDER = "0193a4a0-0000-7000-8000-000000000100";

    private SixDatabases databases;

    @BeforeAll
    void create() throws IOException {
        databases = new SixDatabases();
        // Two events of one order, said by shipping and heard by all who listen.
        for (int number = 1; number <= 2; number++) {
            databases.run(Department.SHIPPING, """
                    insert into event_log (event_id, type, topic, key, subject, sequence, time, payload)
                    values ('%s%d', 'io.gendan.shipping.goods-stored.v1', 'gendan.shipping.events', '%s', 's1', %d, now(), '{}')""".formatted(EVENT, number, ORDER, number));
            databases.run(Department.ORDER, """
                    insert into timeline_entry (event_id, order_id, at, department, event, key, arguments, customer_safe)
                    values ('%s%d', '%s', now(), 'shipping', 'GoodsStored', 'as-written', '{Stored}', true)""".formatted(EVENT, number, ORDER));
            for (var listener : List.of(Department.ORDER, Department.FINANCE)) {
                databases.run(listener, "insert into inbox (event_id) values ('%s%d')".formatted(EVENT, number));
            }
        }
    }

    @AfterAll
    void drop() {
        databases.close();
    }

    @Test
    void all_holds_before_anybody_tampers() {
        assertThat(Checker.complete().check(databases.evidence()).broken()).isEmpty();
    }

    @Test
    void a_deleted_inbox_mark_is_noticed() {
        databases.run(Department.FINANCE, "delete from inbox where event_id = '" + EVENT + "2'");
        try {
            assertThat(new EveryEventIsHeardByAllWhoListen().brokenBy(databases.evidence()))
                    .containsExactly("finance never heard shipping.goods-stored.v1 #2 of " + ORDER);
        } finally {
            databases.run(Department.FINANCE, "insert into inbox (event_id) values ('" + EVENT + "2')");
        }
    }

    @Test
    void an_event_the_timeline_does_not_tell_is_noticed() {
        databases.run(
                Department.ORDER,
                "update timeline_entry set event_id = '" + EVENT + "9' where event_id = '" + EVENT + "1'");
        try {
            assertThat(new TheTimelineTellsEverything().brokenBy(databases.evidence()))
                    .containsExactly("the timeline does not tell shipping.goods-stored.v1 #1 of " + ORDER);
        } finally {
            databases.run(
                    Department.ORDER,
                    "update timeline_entry set event_id = '" + EVENT + "1' where event_id = '" + EVENT + "9'");
        }
    }

    @Test
    void an_event_deleted_from_the_log_is_noticed() {
        databases.run(Department.SHIPPING, "update event_log set sequence = 9 where sequence = 1");
        try {
            assertThat(new EveryKeyIsNumberedWithoutGaps().brokenBy(databases.evidence()))
                    .isNotEmpty();
        } finally {
            databases.run(Department.SHIPPING, "update event_log set sequence = 1 where sequence = 9");
        }
    }

    @Test
    void an_entry_that_does_not_balance_is_noticed() {
        databases.tamper(Department.FINANCE, """
                insert into account values ('1', 'Bank', null, 'ASSET'), ('2', 'Sales', null, 'INCOME');
                insert into journal_entry values (gen_random_uuid(), null, null, 'EUR', 'sold', now(), now());
                insert into posting select id, 1, '1', 10 from journal_entry;
                insert into posting select id, 2, '2', -9 from journal_entry;""");
        try {
            assertThat(broken("finance/the-ledger-balances-in-every-currency"))
                    .containsExactly("{currency=EUR, too_much=1.0000}");
            assertThat(broken("finance/every-entry-balances")).hasSize(1);
        } finally {
            databases.tamper(Department.FINANCE, "delete from posting; delete from journal_entry; delete from account");
        }
    }

    @Test
    void stock_that_is_not_the_sum_of_its_entries_is_noticed() {
        databases.tamper(
                Department.MATERIALS,
                "insert into stock_level (plant, item, location, on_hand) values ('NB1', 'P-DRV40', 'PARTS', 56)");
        try {
            assertThat(broken("materials/stock-on-hand-is-the-sum-of-its-entries"))
                    .hasSize(1);
        } finally {
            databases.tamper(Department.MATERIALS, "delete from stock_level");
        }
    }

    @Test
    void a_minute_without_a_slot_is_noticed() {
        databases.tamper(
                Department.PLANNING, "insert into capacity_bucket values ('NB1', 'COAT', '2026-03-02', 392, 0, 60, 0)");
        try {
            assertThat(broken("planning/no-minute-is-given-twice")).hasSize(1);
        } finally {
            databases.tamper(Department.PLANNING, "delete from capacity_bucket");
        }
    }

    @Test
    void goods_without_a_movement_are_noticed() {
        databases.tamper(
                Department.SHIPPING, "insert into goods_on_hand values ('NB1', 'FG', '" + EVENT + "1', 1, 5, 'C62')");
        try {
            assertThat(broken("shipping/goods-on-hand-are-the-sum-of-their-movements"))
                    .hasSize(1);
        } finally {
            databases.tamper(Department.SHIPPING, "delete from goods_on_hand");
        }
    }

    @Test
    void a_partner_that_is_told_of_anothers_shipment_is_noticed() {
        databases.run(Department.SHIPPING, """
                insert into event_log (event_id, type, topic, key, subject, sequence, time, payload)
                values (gen_random_uuid(), 'io.gendan.partner.shipment-delivered.v1', 'gendan.shipments.bluewave', 's1', 's1', 1,
                        now(), '{}')""");
        try {
            assertThat(broken("shipping/partners-hear-all-of-their-own-shipments-once-and-nothing-else"))
                    .containsExactly(
                            "{code=BLUEWAVE, shipment=s1, type=io.gendan.partner.shipment-delivered.v1, due=0, told=1}");
        } finally {
            databases.run(Department.SHIPPING, "delete from event_log where key = 's1'");
        }
    }

    private List<String> broken(String recount) {
        return Recount.named(recount).brokenBy(databases.evidence());
    }
}
