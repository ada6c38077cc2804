package io.gendan.order.ordering;

import static io.gendan.order.ordering.AnOrder.MONDAY;
import static io.gendan.order.ordering.AnOrder.PROMISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void an_incomplete_order_is_kept_but_not_reviewed() {
        AnOrder it = AnOrder.of(10);
        it.order.complete(
                null,
                it.order.terms(),
                Map.of(2, new Wish("L-BOL600", "Bollard light", null, "C62", null, null, null)),
                MONDAY);

        assertThat(it.order.flags()).containsExactly(Flag.INCOMPLETE);
        assertThat(it.order.missing())
                .extracting(MissingItem::item)
                .containsExactly("lines[1].quantity", "lines[1].requestedDate");
        assertThatThrownBy(it::submitted)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isInstanceOf(OrderRefusal.OrderIncomplete.class);
        assertThat(it.order.stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void the_total_is_the_sum_of_rounded_lines() {
        AnOrder it = AnOrder.of(3, 7);

        assertThat(it.order.total().toString()).isEqualTo("EUR 570.00");
    }

    @Test
    void a_promise_is_confirmed_by_the_third_of_three_and_only_once() {
        AnOrder it =
                AnOrder.of(10).submitted().approved().committedBy(Holder.PLANNING, Holder.PLANNING, Holder.FINANCE);
        assertThat(it.said(OrderConfirmed.class)).isEmpty();

        it.committedBy(Holder.MATERIALS, Holder.MATERIALS, Holder.PLANNING);

        assertThat(it.said(OrderConfirmed.class))
                .singleElement()
                .satisfies(said -> assertThat(said.lines()).containsExactly(new LineDate(1, PROMISED)));
        assertThat(it.order.stage()).isEqualTo(Stage.AWAITING_CUSTOMER);
    }

    @Test
    void a_commitment_to_an_old_promise_means_nothing() {
        AnOrder it = AnOrder.of(10).submitted();
        UUID old = it.order.promise().id();
        it.play(it.order.holdLapsed(old, "ran out", MONDAY));
        it.approved();
        for (Holder holder : Holder.values()) {
            it.play(it.order.holdCommitted(holder, old, MONDAY));
        }

        assertThat(it.said(OrderConfirmed.class)).isEmpty();
        assertThat(it.said(ReassessmentRequested.class)).singleElement().satisfies(asked -> {
            assertThat(asked.previousPromiseId()).isEqualTo(old);
            assertThat(asked.promiseId()).isEqualTo(it.order.promise().id()).isNotEqualTo(old);
        });
    }

    @Test
    void two_lapses_of_one_promise_ask_again_once() {
        AnOrder it = AnOrder.of(10).submitted().approved();
        UUID promise = it.order.promise().id();

        it.play(it.order.holdLapsed(promise, "planning: ran out", MONDAY));
        it.play(it.order.holdLapsed(promise, "materials: ran out", MONDAY));

        assertThat(it.said(ReassessmentRequested.class)).hasSize(1);
        assertThat(it.order.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void a_decision_about_an_old_promise_is_not_acted_upon() {
        AnOrder it = AnOrder.of(10).submitted();
        UUID old = it.order.promise().id();
        it.play(it.order.holdLapsed(old, "ran out", MONDAY));

        it.play(it.order.decided(new Decision.Approved(old, it.dates()), MONDAY));

        assertThat(it.said(PromiseAccepted.class)).isEmpty();
    }

    @Test
    void a_framework_contract_waives_the_acceptance() {
        AnOrder it = AnOrder.underFrameworkContract(10).confirmed();

        assertThat(it.said(CustomerAccepted.class))
                .singleElement()
                .satisfies(said -> assertThat(said.how()).isEqualTo(AcceptedHow.FRAMEWORK_CONTRACT));
        assertThat(it.order.stage()).isEqualTo(Stage.AWAITING_DEPOSIT);
    }

    @Test
    void money_opens_production_once_and_only_after_the_acceptance() {
        AnOrder it = AnOrder.of(10).confirmed();
        it.play(it.order.moneyCame(MONDAY));
        assertThat(it.said(ProductionReleased.class)).isEmpty();

        it.play(it.order.accept("the customer", AcceptedHow.LOGIN, MONDAY));
        it.play(it.order.moneyCame(MONDAY));

        assertThat(it.said(ProductionReleased.class))
                .singleElement()
                .satisfies(said -> assertThat(said.noticeNumber()).isEqualTo("PN-2026-000001"));
        assertThat(it.order.stage()).isEqualTo(Stage.RELEASED);
    }

    @Test
    void credit_does_not_stand_in_for_a_deposit() {
        AnOrder it = AnOrder.of(10).accepted();

        it.play(it.order.creditTaken(MONDAY));

        assertThat(it.said(ProductionReleased.class)).isEmpty();
        assertThat(it.order.stage()).isEqualTo(Stage.AWAITING_DEPOSIT);
    }

    @Test
    void a_counter_offer_is_taken_in_time_or_asked_for_again() {
        AnOrder inTime = AnOrder.of(10).submitted().countered(MONDAY.plus(Duration.ofDays(3)));
        assertThat(inTime.order.stage()).isEqualTo(Stage.AWAITING_CUSTOMER);
        inTime.play(inTime.order.acceptCounterOffer(MONDAY));
        assertThat(inTime.said(PromiseAccepted.class)).hasSize(1);

        AnOrder late = AnOrder.of(10).submitted().countered(MONDAY);
        assertThatThrownBy(() -> late.order.acceptCounterOffer(MONDAY)).hasMessageContaining("no longer valid");
        late.order.counterOfferExpires(MONDAY);
        assertThat(late.order.flags()).containsExactly(Flag.COUNTER_OFFER_EXPIRED);
        late.play(late.order.reassess("the customer still wants it", MONDAY));
        assertThat(late.order.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void a_rejected_order_is_over() {
        AnOrder it = AnOrder.of(10).submitted();
        it.play(it.order.decided(
                new Decision.Rejected(it.order.promise().id(), "cannot be made", "general-manager"), MONDAY));

        assertThat(it.said(OrderRejected.class)).hasSize(1);
        assertThat(it.order.stage()).isEqualTo(Stage.REJECTED);
        assertThatThrownBy(() -> it.order.cancel(it.cancellation())).isInstanceOf(Refused.class);
    }

    @Test
    void before_release_a_cancellation_takes_effect_at_once() {
        AnOrder it = AnOrder.of(10).accepted();

        it.play(it.order.cancel(it.cancellation()));
        it.play(it.order.moneyCame(MONDAY));

        assertThat(it.said(OrderCancelled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.released()).isFalse());
        assertThat(it.said(ProductionReleased.class)).isEmpty();
    }

    @Test
    void an_order_nobody_else_has_heard_of_is_cancelled_in_silence() {
        AnOrder it = AnOrder.of(10);

        it.play(it.order.cancel(it.cancellation()));

        assertThat(it.said).isEmpty();
        assertThat(it.order.stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void after_release_it_is_cancelled_when_all_three_have_stopped() {
        AnOrder it = AnOrder.of(10).released();
        it.play(it.order.cancel(it.cancellation()));
        UUID asked = it.said(WithdrawalRequested.class).getFirst().withdrawalId();
        answer(it, asked, Withdrawer.PLANNING, null);
        answer(it, asked, Withdrawer.PLANNING, "changed my mind");
        answer(it, asked, Withdrawer.SHIPPING, null);
        assertThat(it.said(OrderCancelled.class)).isEmpty();
        assertThat(it.order.flags()).containsExactly(Flag.CANCELLING);

        answer(it, asked, Withdrawer.MATERIALS, null);

        assertThat(it.said(OrderCancelled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.released()).isTrue());
    }

    @Test
    void one_too_late_abandons_the_withdrawal_once_all_have_answered() {
        AnOrder it = AnOrder.of(10).released().madeAndStored(1, 10);
        it.play(it.order.cancel(it.cancellation()));
        UUID asked = it.said(WithdrawalRequested.class).getFirst().withdrawalId();
        answer(it, asked, Withdrawer.PLANNING, "production has started");
        it.cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).isEmpty();
        answer(it, asked, Withdrawer.SHIPPING, null);
        assertThat(it.said(WithdrawalAbandoned.class)).isEmpty();

        answer(it, asked, Withdrawer.MATERIALS, null);

        assertThat(it.said(WithdrawalAbandoned.class))
                .singleElement()
                .satisfies(said -> assertThat(said.reason()).isEqualTo("production has started"));
        assertThat(it.order.flags()).isEmpty();
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(10, "C62"));
    }

    private static void answer(AnOrder it, UUID asked, Withdrawer who, @Nullable String tooLate) {
        it.play(it.order.withdrawalAnswered(asked, new WithdrawalAnswer(who, tooLate, MONDAY)));
    }

    @Test
    void what_has_left_cannot_be_cancelled() {
        AnOrder it = AnOrder.of(10, 10).released().madeAndStored(1, 10).cleared(1, 10);
        it.dispatched(UUID.randomUUID(), 1, 10);

        assertThatThrownBy(() -> it.order.cancel(it.cancellation())).hasMessageContaining("have left");
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
    void a_revoked_clearance_stops_later_goods_only() {
        AnOrder it = AnOrder.of(10)
                .released()
                .scheduled(1)
                .inspected(1, 10)
                .stored(1, 4)
                .cleared(1, 10);
        it.cleared(1, 2);
        it.stored(1, 6);
        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(4, "C62"));

        it.cleared(1, 10);

        assertThat(it.releasedOf(1)).isEqualTo(Quantity.of(10, "C62"));
    }

    @Test
    void nothing_leaves_while_a_delay_is_open() {
        AnOrder it = AnOrder.of(10).released().madeAndStored(1, 10);
        it.order.delayOpened();
        it.cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).isEmpty();

        it.play(it.order.delayConsented(1, PROMISED.plusDays(7), MONDAY));

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
    void only_a_custom_order_has_a_sample_and_it_is_approved_once() {
        AnOrder regular = AnOrder.of(10).released();
        assertThatThrownBy(() -> regular.order.approveSample("engineering", MONDAY))
                .hasMessageContaining("no sample");

        AnOrder custom = AnOrder.custom(10).released();
        custom.play(custom.order.approveSample("engineering", MONDAY));
        assertThat(custom.said(SampleApproved.class)).hasSize(1);
        assertThatThrownBy(() -> custom.order.approveSample("engineering", MONDAY))
                .hasMessageContaining("already");
    }

    @Test
    void an_older_clearance_does_not_undo_a_newer_one() {
        Fulfilment fulfilment = new Fulfilment();

        assertThat(fulfilment.isNews(7)).isTrue();
        assertThat(fulfilment.isNews(6)).isFalse();
        assertThat(fulfilment.isNews(7)).isFalse();
    }

    @Test
    void line_amounts_are_rounded_half_up_to_the_currency() {
        Wish wish = new Wish("P", "P", null, "C62", new BigDecimal("3"), new BigDecimal("39.4885"), null);

        assertThat(String.valueOf(wish.amount(org.joda.money.CurrencyUnit.EUR))).isEqualTo("EUR 118.47");
        assertThat(String.valueOf(wish.amount(org.joda.money.CurrencyUnit.JPY))).isEqualTo("JPY 118");
    }
}
