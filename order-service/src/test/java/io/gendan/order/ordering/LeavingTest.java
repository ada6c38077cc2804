package io.gendan.order.ordering;

import static io.gendan.order.ordering.AnOrder.MONDAY;
import static io.gendan.order.ordering.AnOrder.PROMISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.values.Quantity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may leave when, and when it is all done. */
class LeavingTest {
    @Test
    void a_lot_that_is_inspected_again_is_not_counted_twice() {
        AnOrder it = AnOrder.of(100).released().scheduled(1).started(1);
        it.inspected(1, 60).inspected(1, 100);
        assertThat(it.order.lines().getFirst().facts().inspected()).isEqualByComparingTo("100");
        it.inspected(1, 100);
        assertThat(it.order.lines().getFirst().facts().inspected()).isEqualByComparingTo("100");
    }

    @Test
    void goods_leave_as_they_are_stored_inspected_and_cleared() {
        AnOrder it = AnOrder.of(10, 20).released().scheduled(1).scheduled(2).started(1);
        it.inspected(1, 10).stored(1, 4).cleared(1, 3);
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(3, "C62"));

        it.cleared(1, 10);
        it.stored(1, 6);

        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(10, "C62"));
        assertThat(it.said(DispatchReleased.class))
                .extracting(DispatchReleased::release)
                .containsExactly(1, 2, 3);
    }

    @Test
    void an_order_that_travels_in_one_piece_waits_for_its_last_line() {
        AnOrder it = AnOrder.inOnePiece(10, 20).released().madeAndStored(1, 10).cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).isEmpty();

        it.madeAndStored(2, 20).cleared(2, 20);

        assertThat(it.said(DispatchReleased.class))
                .singleElement()
                .satisfies(said -> assertThat(said.lines()).hasSize(2));
    }

    @Test
    void more_than_ordered_with_tolerance_never_leaves() {
        AnOrder it =
                AnOrder.withTolerance("5", 100).released().madeAndStored(1, 108).cleared(1, 108);

        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(105, "C62"));
    }

    @Test
    void nothing_leaves_while_a_delay_is_open() {
        AnOrder it = AnOrder.of(10).released().madeAndStored(1, 10);
        it.order.delaysAre(1, false);
        it.cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).isEmpty();

        it.order.promise(1, PROMISED.plusDays(7));
        it.order.delaysAre(0, false);
        it.play(it.order.goOn(MONDAY));

        assertThat(it.said(DispatchReleased.class)).hasSize(1);
        assertThat(it.order.promisedDate(1)).contains(PROMISED.plusDays(7));
        assertThat(it.order.lines().getFirst().originalPromisedDate()).isEqualTo(PROMISED);
    }

    @Test
    void an_order_closes_when_everything_is_delivered_and_every_shipment_is_paid() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        AnOrder it = AnOrder.of(10).released().madeAndStored(1, 10).cleared(1, 10);
        it.dispatched(first, 1, 6).delivered(first, 1, 6).settled(first);
        assertThat(it.said(OrderClosed.class)).isEmpty();
        it.dispatched(second, 1, 4).delivered(second, 1, 4);
        assertThat(it.order.stage()).isEqualTo(Stage.DELIVERED);

        it.settled(second).settled(second);

        assertThat(it.said(OrderClosed.class)).hasSize(1);
        assertThat(it.order.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void an_invoice_may_be_settled_before_the_receipt_is_heard() {
        UUID shipment = UUID.randomUUID();
        AnOrder it = AnOrder.of(10).released().madeAndStored(1, 10).cleared(1, 10);
        it.settled(shipment).dispatched(shipment, 1, 10);
        assertThat(it.said(OrderClosed.class)).isEmpty();

        it.delivered(shipment, 1, 10);

        assertThat(it.said(OrderClosed.class)).hasSize(1);
    }

    @Test
    void a_line_delivered_a_little_short_is_complete() {
        UUID shipment = UUID.randomUUID();
        AnOrder it =
                AnOrder.withTolerance("5", 100).released().madeAndStored(1, 96).cleared(1, 96);
        it.dispatched(shipment, 1, 96).delivered(shipment, 1, 96).settled(shipment);

        assertThat(it.order.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void the_stage_is_the_least_advanced_line() {
        AnOrder it = AnOrder.of(10, 10).released();
        assertThat(it.scheduled(1).order.stage()).isEqualTo(Stage.RELEASED);
        assertThat(it.scheduled(2).order.stage()).isEqualTo(Stage.PLANNED);
        assertThat(it.started(1).made(1, 10).stored(1, 10).order.stage()).isEqualTo(Stage.PLANNED);
        assertThat(it.started(2).order.stage()).isEqualTo(Stage.IN_PRODUCTION);
        assertThat(it.made(2, 10).order.stage()).isEqualTo(Stage.INSPECTED);
        assertThat(it.stored(2, 10).order.stage()).isEqualTo(Stage.AWAITING_BALANCE);
        assertThat(it.cleared(1, 10).cleared(2, 10).order.stage()).isEqualTo(Stage.READY_TO_SHIP);
        UUID shipment = UUID.randomUUID();
        it.dispatched(shipment, 1, 10).dispatched(shipment, 2, 10);
        assertThat(it.order.stage()).isEqualTo(Stage.SHIPPED);
    }

    @Test
    void an_older_clearance_does_not_undo_a_newer_one() {
        Fulfilment fulfilment = new Fulfilment();

        assertThat(fulfilment.isNews(7)).isTrue();
        assertThat(fulfilment.isNews(6)).isFalse();
        assertThat(fulfilment.isNews(7)).isFalse();
    }

    @Test
    void a_lot_inspected_larger_than_packed_does_not_hold_the_order_up() {
        UUID shipment = UUID.randomUUID();
        AnOrder it = AnOrder.inOnePieceWithTolerance("5", 100).released().scheduled(1);
        it.started(1).inspected(1, 104).made(1, 101).stored(1, 101).cleared(1, 101);
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(101, "C62"));

        it.dispatched(shipment, 1, 101).delivered(shipment, 1, 101).settled(shipment);

        assertThat(it.order.stage()).isEqualTo(Stage.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "over-production paid for up to the order,       100, 5,   104, 100",
        "over-production on credit,                      100, 5,   104, 104",
        "more than the tolerance takes,                  100, 5,   108, 105",
        "a tolerance that is no whole piece,             7,   5,   8,   7",
        "under-production within the tolerance,          100, 5,   96,  96",
        "exactly what was ordered,                       100, 0,   100, 100",
        "a tolerance of everything,                      10,  100, 4,   4"
    })
    void what_is_stored_and_cleared_travels_in_one_piece_and_the_order_closes(
            String what, int ordered, String percent, int made, int cleared) {
        UUID shipment = UUID.randomUUID();
        AnOrder it =
                AnOrder.inOnePieceWithTolerance(percent, ordered).released().madeAndStored(1, made);
        assertThat(it.order.stage()).as(what).isEqualTo(Stage.AWAITING_BALANCE);

        it.cleared(1, cleared);

        assertThat(it.said(DispatchReleased.class)).as(what).hasSize(1);
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(cleared, "C62"));
        assertThat(it.order.stage()).isEqualTo(Stage.READY_TO_SHIP);
        it.dispatched(shipment, 1, cleared).delivered(shipment, 1, cleared).settled(shipment);
        assertThat(it.order.stage()).as(what).isEqualTo(Stage.CLOSED);
    }

    @Test
    void what_travels_in_one_piece_waits_for_the_last_work_order_of_a_line() {
        AnOrder it = AnOrder.inOnePieceWithTolerance("50", 100)
                .released()
                .scheduled(1)
                .made(1, 60);
        it.scheduled(1).stored(1, 60).cleared(1, 60);
        assertThat(it.said(DispatchReleased.class)).isEmpty();
        assertThat(step(it)).isEqualTo("workshop");

        it.made(1, 40).stored(1, 40).cleared(1, 100);

        assertThat(it.said(DispatchReleased.class)).hasSize(1);
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(100, "C62"));
    }

    @Test
    void what_is_made_too_short_for_the_customer_is_the_planners_to_solve() {
        AnOrder it = AnOrder.withTolerance("5", 100).released().madeAndStored(1, 90);

        assertThat(step(it)).isEqualTo("planner");
    }

    @Test
    void an_order_of_which_nothing_is_made_has_not_come_anywhere() {
        AnOrder it = AnOrder.withTolerance("100", 10).released();

        assertThat(it.order.stage()).isEqualTo(Stage.RELEASED);
        assertThat(it.scheduled(1).order.stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void a_rest_that_is_not_cleared_any_more_waits_for_finance_not_for_shipping() {
        UUID shipment = UUID.randomUUID();
        AnOrder it =
                AnOrder.withTolerance("5", 100).released().madeAndStored(1, 100).cleared(1, 96);
        it.dispatched(shipment, 1, 96).delivered(shipment, 1, 96);

        assertThat(it.order.stage()).isEqualTo(Stage.AWAITING_BALANCE);
        assertThat(step(it)).isEqualTo("finance");
    }

    private static String step(AnOrder it) {
        return new NextSteps(it.order, new StepClock(Calendars.weekdays()))
                .next()
                .orElseThrow()
                .owner();
    }
}
