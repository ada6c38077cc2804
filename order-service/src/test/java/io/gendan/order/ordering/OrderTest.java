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

        it.play(it.order.accept(new Answerer("the customer", "the customer"), AcceptedHow.LOGIN, MONDAY));
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
    void only_a_custom_order_has_a_sample_and_it_is_approved_once() {
        AnOrder regular = AnOrder.of(10).released();
        assertThatThrownBy(() -> regular.order.approveSample(new Answerer("engineering", "sales"), MONDAY))
                .hasMessageContaining("no sample");

        AnOrder custom = AnOrder.custom(10).released();
        custom.play(custom.order.approveSample(new Answerer("engineering", "sales"), MONDAY));
        assertThat(custom.said(SampleApproved.class)).hasSize(1);
        assertThatThrownBy(() -> custom.order.approveSample(new Answerer("engineering", "sales"), MONDAY))
                .hasMessageContaining("already");
    }

    @Test
    void line_amounts_are_rounded_half_up_to_the_currency() {
        Wish wish = new Wish("P", "P", null, "C62", new BigDecimal("3"), new BigDecimal("39.4885"), null);

        assertThat(String.valueOf(wish.amount(org.joda.money.CurrencyUnit.EUR))).isEqualTo("EUR 118.47");
        assertThat(String.valueOf(wish.amount(org.joda.money.CurrencyUnit.JPY))).isEqualTo("JPY 118");
    }
}
