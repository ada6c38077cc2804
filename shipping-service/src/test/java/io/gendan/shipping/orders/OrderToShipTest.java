package io.gendan.shipping.orders;

import static io.gendan.shipping.orders.Orders.line1;
import static io.gendan.shipping.orders.Orders.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.orders.OrderRefusal.BeyondTolerance;
import io.gendan.shipping.orders.OrderRefusal.DelayWithoutConsent;
import io.gendan.shipping.orders.OrderRefusal.LineUnknown;
import io.gendan.shipping.orders.OrderRefusal.MoreThanReleased;
import io.gendan.shipping.orders.OrderRefusal.MoreThanStored;
import io.gendan.shipping.orders.OrderRefusal.OrderFrozen;
import io.gendan.shipping.orders.OrderRefusal.OrderNotOpen;
import io.gendan.shipping.orders.OrderRefusal.ShipmentNotReleased;
import io.gendan.shipping.orders.OrderRefusal.WrongUnit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderToShipTest {
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    private static void refused(Class<? extends OrderRefusal> why, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }

    @Test
    void nothing_is_noticed_before_it_is_released() {
        OrderToShip order = Orders.of(40).stored(40).order();
        refused(ShipmentNotReleased.class, () -> order.notice(line1(1)));
    }

    @Test
    void releases_add_up_and_notices_use_them_up() {
        OrderToShip order =
                Orders.of(40).stored(40).released(10).released(20).noticed(25).order();
        refused(MoreThanReleased.class, () -> order.notice(line1(6)));
        order.notice(line1(5));
        assertThat(order.line(1).noticed()).isEqualTo(pieces(30));
    }

    @Test
    void what_is_released_but_not_stored_stays() {
        refused(
                MoreThanStored.class,
                () -> Orders.of(40).stored(10).released(40).noticed(11));
    }

    @Test
    void the_tolerance_is_the_last_limit() {
        Orders.of(40).stored(50).released(50).noticed(42);
        refused(
                BeyondTolerance.class,
                () -> Orders.of(40).stored(50).released(50).noticed(43));
        refused(
                BeyondTolerance.class,
                () -> Orders.of(40).stored(50).released(50).noticed(42).noticed(1));
    }

    @Test
    void one_line_too_much_and_nothing_of_the_request_is_noticed() {
        OrderToShip order = Orders.of(40).stored(40).released(40).order();
        refused(ShipmentNotReleased.class, () -> order.notice(new TreeMap<>(Map.of(1, pieces(5), 2, pieces(5)))));
        assertThat(order.line(1).noticed()).isEqualTo(pieces(0));
    }

    @Test
    void unknown_lines_and_other_units_are_refused() {
        OrderToShip order = Orders.of(40).stored(40).released(40).order();
        refused(LineUnknown.class, () -> order.notice(new TreeMap<>(Map.of(7, pieces(1)))));
        refused(WrongUnit.class, () -> order.notice(new TreeMap<>(Map.of(1, Quantity.of(1, "KGM")))));
    }

    @Test
    void a_late_line_leaves_only_after_consent() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        order.holdups().add(new Delay(ONE, List.of(1), 1, "coating line down"));
        refused(DelayWithoutConsent.class, () -> order.dispatch(line1(10)));
        order.holdups().answer(ONE, Delay.Answer.ACCEPTED);
        assertThatCode(() -> order.dispatch(line1(10))).doesNotThrowAnyException();
    }

    @Test
    void a_refused_delay_is_overcome_by_a_later_one_only() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        order.holdups().add(new Delay(ONE, List.of(1), 5, "coating line down"));
        order.holdups().add(new Delay(TWO, List.of(1), 3, "an earlier one"));
        order.holdups().answer(TWO, Delay.Answer.ACCEPTED);
        order.holdups().answer(ONE, Delay.Answer.REFUSED);
        refused(DelayWithoutConsent.class, () -> order.dispatch(line1(10)));
        UUID offer = UUID.randomUUID();
        order.holdups().add(new Delay(offer, List.of(1), 9, "with free freight"));
        refused(DelayWithoutConsent.class, () -> order.dispatch(line1(10)));
        order.holdups().answer(offer, Delay.Answer.ACCEPTED);
        order.dispatch(line1(10));
    }

    @Test
    void the_delay_of_another_line_holds_nothing_back() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        order.holdups().add(new Delay(ONE, List.of(2), 1, "coating line down"));
        order.dispatch(line1(10));
        assertThat(order.line(1).dispatched()).isEqualTo(pieces(10));
    }

    @Test
    void a_repeated_notice_of_a_delay_does_not_reopen_it() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        order.holdups().add(new Delay(ONE, List.of(1), 1, "coating line down"));
        order.holdups().answer(ONE, Delay.Answer.ACCEPTED);
        order.holdups().add(new Delay(ONE, List.of(1), 2, "coating line down"));
        order.dispatch(line1(10));
    }

    @Test
    void a_withdrawal_freezes_until_it_is_abandoned() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        assertThat(order.withdraw(ONE, List.of(1), NOW)).isInstanceOf(WithdrawalAnswer.Frozen.class);
        refused(OrderFrozen.class, () -> order.dispatch(line1(10)));
        refused(OrderFrozen.class, () -> order.notice(line1(1)));
        order.thaw(TWO);
        refused(OrderFrozen.class, () -> order.dispatch(line1(10)));
        order.thaw(ONE);
        order.dispatch(line1(10));
    }

    @Test
    void a_withdrawal_is_answered_once() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        order.withdraw(ONE, List.of(), NOW);
        assertThat(order.withdraw(ONE, List.of(), NOW)).isInstanceOf(WithdrawalAnswer.Answered.class);
        order.thaw(ONE);
        assertThat(order.withdraw(ONE, List.of(), NOW)).isInstanceOf(WithdrawalAnswer.Answered.class);
        assertThatCode(() -> order.dispatch(line1(10))).doesNotThrowAnyException();
    }

    @Test
    void what_has_left_cannot_be_withdrawn() {
        OrderToShip order =
                Orders.of(40).stored(40).released(40).noticed(20).dispatched(10).order();
        assertThat(order.withdraw(ONE, List.of(), NOW)).isEqualTo(new WithdrawalAnswer.TooLate("line 1 has left"));
        order.dispatch(line1(10));
        assertThat(order.withdraw(TWO, List.of(2), NOW)).isInstanceOf(WithdrawalAnswer.Frozen.class);
    }

    @Test
    void a_cancelled_order_moves_no_more_and_is_cancelled_once() {
        OrderToShip order = Orders.of(40).stored(40).released(40).noticed(10).order();
        assertThat(order.end(Standing.CANCELLED)).isTrue();
        assertThat(order.end(Standing.CANCELLED)).isFalse();
        assertThat(order.end(Standing.CLOSED)).isFalse();
        refused(OrderNotOpen.class, () -> order.dispatch(line1(10)));
        refused(OrderNotOpen.class, () -> order.notice(line1(1)));
    }

    @Test
    void what_was_rejected_can_still_be_cancelled_once() {
        OrderToShip order = Orders.of(40).order();
        assertThat(order.end(Standing.REJECTED)).isTrue();
        assertThat(order.end(Standing.CANCELLED)).isTrue();
        assertThat(order.end(Standing.CANCELLED)).isFalse();
    }

    @Test
    void a_line_is_complete_within_what_may_be_missing() {
        OrderToShip order = Orders.of(100)
                .stored(100)
                .released(100)
                .noticed(97)
                .dispatched(97)
                .order();
        order.deliver(line1(96));
        assertThat(order.line(1).isComplete(order.head().underPercent())).isFalse();
        order.deliver(line1(1));
        assertThat(order.line(1).isComplete(order.head().underPercent())).isTrue();
    }
}
