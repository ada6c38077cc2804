package io.gendan.checker;

import static io.gendan.checker.Papers.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Department;
import org.junit.jupiter.api.Test;

class CheckerMutantsTest {

    private final Papers papers = Papers.ofAnOrderThatWentWell();

    @Test
    void an_order_that_went_well_breaks_nothing() {
        assertThat(report().broken()).isEmpty();
        assertThat(report().orders()).isEqualTo(1);
    }

    @Test
    void a_dropped_inbox_mark_is_noticed() {
        var placed = papers.said(Department.ORDER).getFirst();
        papers.heard(Department.MATERIALS).remove(placed.id());

        assertBroken(EveryEventIsHeardByAllWhoListen.class, "materials never heard order.placed.v1 #1");
    }

    @Test
    void an_event_whose_outbox_row_was_deleted_before_it_was_sent_is_noticed() {
        var lost = papers.said(Department.FINANCE).getFirst();
        papers.nobodyHears(lost);

        assertBroken(EveryEventIsHeardByAllWhoListen.class, "order never heard finance.deposit-received.v1");
    }

    @Test
    void a_gap_in_a_keys_numbers_is_noticed() {
        papers.said(Department.SHIPPING).remove(1);

        assertBroken(EveryKeyIsNumberedWithoutGaps.class, "shipping.shipment-delivered.v1 #3");
    }

    @Test
    void a_number_used_twice_is_noticed() {
        var log = papers.said(Department.PLANNING);
        log.add(log.getLast());

        assertBroken(EveryKeyIsNumberedWithoutGaps.class, "planning.production-completed.v1 #2");
    }

    @Test
    void what_is_said_to_a_partner_is_numbered_on_its_own_topic_and_heard_by_nobody_inside() {
        papers.saysToPartner("bluewave", "partner.shipment-dispatched.v1", 1);
        papers.saysToPartner("pacifica", "partner.shipment-dispatched.v1", 1);
        papers.saysToPartner("bluewave", "partner.shipment-delivered.v1", 2);
        assertThat(report().broken()).isEmpty();

        papers.saysToPartner("pacifica", "partner.shipment-delivered.v1", 3);
        assertBroken(EveryKeyIsNumberedWithoutGaps.class, "partner.shipment-delivered.v1 #3");
    }

    @Test
    void what_is_unsent_waiting_or_parked_is_noticed() {
        papers.unsent(Department.ORDER).add("order.closed.v1 #5");
        papers.waiting(Department.FINANCE).add("gendan.order.events #5 for order 1");
        papers.parked(Department.REVIEW).add("1: NullPointerException");

        assertBroken(NothingIsStuck.class, "order has not sent order.closed.v1 #5");
        assertBroken(NothingIsStuck.class, "finance waits: gendan.order.events #5 for order 1");
        assertBroken(NothingIsStuck.class, "review parked 1: NullPointerException");
    }

    @Test
    void an_order_without_an_end_or_an_owner_is_noticed() {
        papers.unsays("order.closed.v1");
        papers.shows("DELIVERED", "null", "2026-04-01");

        assertBroken(EveryOpenOrderHasAnOwner.class, "nobody owns its next step");
    }

    @Test
    void an_open_order_with_an_owner_and_a_due_time_is_fine() {
        papers.unsays("order.closed.v1");
        papers.shows("DELIVERED", "{\"owner\":\"finance\",\"dueAt\":\"2026-05-01T00:00:00Z\"}", "2026-04-01");

        assertThat(new EveryOpenOrderHasAnOwner().brokenBy(papers)).isEmpty();
        assertThat(new NoOrderIsLostOrDoubled().brokenBy(papers)).isEmpty();
    }

    @Test
    void an_order_nobody_lists_any_more_is_noticed() {
        papers.orders.clear();

        assertBroken(NoOrderIsLostOrDoubled.class, "is nowhere, and its ends are [CLOSED]");
    }

    @Test
    void an_order_that_ends_twice_is_noticed() {
        papers.says("order.cancelled.v1", "\"fault\":\"CUSTOMER\"");

        assertBroken(NoOrderIsLostOrDoubled.class, "is CLOSED, and its ends are");
    }

    @Test
    void an_order_that_shows_another_end_than_it_had_is_noticed() {
        papers.shows("CANCELLED", "null", "2026-04-01");

        assertBroken(NoOrderIsLostOrDoubled.class, "is CANCELLED, and its ends are [CLOSED]");
    }

    @Test
    void production_without_the_deposit_is_noticed() {
        papers.unsays("finance.deposit-received.v1");

        assertBroken(ProductionIsReleasedOnMoney.class, "was released without deposit or credit");
    }

    @Test
    void production_on_half_a_deposit_is_noticed() {
        papers.unsays("finance.deposit-received.v1");
        papers.says("finance.deposit-received.v1", "\"amount\":{\"amount\":\"18.75\",\"currency\":\"EUR\"}");

        assertBroken(ProductionIsReleasedOnMoney.class, "was released without deposit or credit");
    }

    @Test
    void goods_that_leave_twice_are_noticed() {
        papers.says("shipping.shipment-dispatched.v1", lines("1"));

        assertBroken(GoodsFollowTheirPermissions.class, "line 1: dispatched 11, but only 10 released");
    }

    @Test
    void goods_that_were_taken_back_leave_only_when_they_are_released_again() {
        papers.says("order.dispatch-recalled.v1", "\"recallId\":\"r1\"," + lines("4"));
        papers.says("shipping.dispatch-recall-answered.v1", "\"recallId\":\"r1\"," + lines("4"));
        assertBroken(GoodsFollowTheirPermissions.class, "line 1: dispatched 10, but only 6 released");

        papers.says("order.dispatch-released.v1", lines("4"));
        assertThat(new GoodsFollowTheirPermissions().brokenBy(papers)).isEmpty();
        assertThat(new WhoIsAskedAnswersOnce().brokenBy(papers)).isEmpty();
    }

    @Test
    void a_recall_that_is_answered_twice_or_never_is_noticed() {
        papers.says("order.dispatch-recalled.v1", "\"recallId\":\"r1\"," + lines("4"));
        assertBroken(WhoIsAskedAnswersOnce.class, "shipping answered a recall 0 times");

        papers.says("shipping.dispatch-recall-answered.v1", "\"recallId\":\"r1\"," + lines("0"));
        papers.says("shipping.dispatch-recall-answered.v1", "\"recallId\":\"r1\"," + lines("0"));
        assertBroken(WhoIsAskedAnswersOnce.class, "shipping answered a recall 2 times");
    }

    @Test
    void goods_that_leave_uncleared_are_noticed() {
        papers.unsays("finance.shipment-cleared.v1");

        assertBroken(GoodsFollowTheirPermissions.class, "line 1: released 10, but only 0 cleared");
    }

    @Test
    void goods_that_were_never_made_are_noticed() {
        papers.unsays("planning.production-completed.v1");

        assertBroken(GoodsFollowTheirPermissions.class, "line 1: stored 10, but only 0 made");
    }

    @Test
    void a_promise_that_moves_silently_is_noticed() {
        papers.shows("CLOSED", "null", "2026-04-09");

        assertBroken(PromisesMoveOnlyByConsent.class, "promisedDate is 2026-04-09, agreed was 2026-04-01");
    }

    @Test
    void a_promise_moves_with_the_customers_consent() {
        papers.says(
                "order.delay-notice-sent.v1",
                "\"delayId\":\"d1\",\"lines\":[{\"line\":1,\"promisedDate\":\"2026-04-01\",\"newDate\":\"2026-04-09\"}]");
        papers.shows("CLOSED", "null", "2026-04-09");
        assertBroken(PromisesMoveOnlyByConsent.class, "agreed was 2026-04-01");

        papers.says("order.delay-accepted.v1", "\"delayId\":\"d1\"");
        assertThat(new PromisesMoveOnlyByConsent().brokenBy(papers)).isEmpty();
    }

    @Test
    void a_department_that_answers_a_withdrawal_twice_or_never_is_noticed() {
        papers.says("order.withdrawal-requested.v1", "\"withdrawalId\":\"w1\"");
        papers.says("planning.withdrawn.v1", "\"withdrawalId\":\"w1\"");
        papers.says("shipping.withdrawn.v1", "\"withdrawalId\":\"w1\"");
        papers.says("shipping.withdrawal-too-late.v1", "\"withdrawalId\":\"w1\"");

        assertBroken(WhoIsAskedAnswersOnce.class, "materials answered a withdrawal 0 times");
        assertBroken(WhoIsAskedAnswersOnce.class, "shipping answered a withdrawal 2 times");
    }

    @Test
    void an_invoice_too_many_is_noticed() {
        papers.says("finance.invoice-issued.v1", "\"total\":{\"amount\":\"0.01\",\"currency\":\"EUR\"}");

        assertBroken(WhatIsDeliveredIsInvoiced.class, "125.00 delivered, 125.01 invoiced");
    }

    @Test
    void an_invoice_that_is_open_again_when_the_order_closes_is_noticed() {
        papers.says("finance.invoice-reopened.v1", "\"invoiceNumber\":\"INV-1\"");

        assertBroken(WhatIsDeliveredIsInvoiced.class, "0 of 1 invoices settled");
    }

    @Test
    void an_invoice_that_is_paid_again_is_in_order() {
        papers.says("finance.invoice-reopened.v1", "\"invoiceNumber\":\"INV-1\"");
        papers.says("finance.invoice-settled.v1", "\"invoiceNumber\":\"INV-1\"");

        assertThat(new WhatIsDeliveredIsInvoiced().brokenBy(papers)).isEmpty();
    }

    private Report report() {
        return new Checker(Checker.messaging().toList()).check(papers);
    }

    private void assertBroken(Class<? extends Invariant> invariant, String because) {
        var broken = Checker.messaging()
                .filter(invariant::isInstance)
                .flatMap(found -> found.brokenBy(papers).stream())
                .toList();
        assertThat(broken).anySatisfy(text -> assertThat(text).contains(because));
        assertThat(report().holds()).isFalse();
    }
}
