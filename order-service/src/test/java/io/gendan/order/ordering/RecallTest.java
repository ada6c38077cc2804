package io.gendan.order.ordering;

import static io.gendan.order.ordering.AnOrder.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.values.Quantity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was released and must not leave any more. */
class RecallTest {
    private static AnOrder releasedToLeave(int quantity) {
        return AnOrder.of(quantity).released().madeAndStored(1, quantity).cleared(1, quantity);
    }

    private static Quantity pieces(int quantity) {
        return Quantity.of(quantity, "C62");
    }

    @Test
    void what_is_released_and_not_cleared_any_more_is_called_back() {
        AnOrder it = releasedToLeave(10).cleared(1, 4);

        assertThat(it.said(DispatchRecalled.class))
                .singleElement()
                .satisfies(said -> assertThat(said.lines()).containsExactly(new DispatchRecalled.Line(1, pieces(6))));
        assertThat(it.order.flags()).containsExactly(Flag.RECALLING);
        assertThat(new NextSteps(it.order, new StepClock(Calendars.weekdays())).next())
                .hasValueSatisfying(step -> assertThat(step.owner()).isEqualTo("shipping"));
    }

    @Test
    void nothing_more_is_released_until_shipping_has_answered() {
        AnOrder it = releasedToLeave(10).cleared(1, 4).cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).hasSize(1);

        it.recallAnswered(1, 6);

        assertThat(it.said(DispatchReleased.class)).hasSize(2);
        assertThat(it.releasedOf(1).minus(it.takenBackOf(1))).isEqualTo(pieces(10));
        assertThat(it.order.flags()).isEmpty();
    }

    @Test
    void each_revocation_calls_back_only_what_no_earlier_one_has() {
        AnOrder it = releasedToLeave(10).cleared(1, 4).cleared(1, 4).cleared(1, 1);

        assertThat(it.said(DispatchRecalled.class))
                .extracting(said -> said.lines().getFirst().quantity())
                .containsExactly(pieces(6), pieces(3));
        it.recallAnswered(1, 6).recallAnswered(1, 3);
        assertThat(it.order.stage()).isEqualTo(Stage.AWAITING_BALANCE);
        assertThat(it.cleared(1, 10).releasedOf(1).minus(it.takenBackOf(1))).isEqualTo(pieces(10));
    }

    @Test
    void what_had_left_stays_released_and_the_rest_leaves_once_it_is_cleared_again() {
        UUID shipment = UUID.randomUUID();
        AnOrder it =
                releasedToLeave(10).cleared(1, 0).dispatched(shipment, 1, 7).recallAnswered(1, 3);
        assertThat(it.order.lines().getFirst().facts().released()).isEqualByComparingTo("7");

        it.cleared(1, 7);
        assertThat(it.said(DispatchRecalled.class)).hasSize(1);
        it.cleared(1, 10);

        assertThat(it.said(DispatchReleased.class).getLast().lines())
                .containsExactly(new Allotment(1, "L-BOL600", pieces(3)));
    }

    @Test
    void what_is_known_to_have_left_is_not_called_back() {
        AnOrder it = releasedToLeave(10).dispatched(UUID.randomUUID(), 1, 10).cleared(1, 0);

        assertThat(it.said(DispatchRecalled.class)).isEmpty();
    }

    @Test
    void an_order_that_is_off_calls_nothing_back_but_hears_the_answer() {
        AnOrder it = releasedToLeave(10).cleared(1, 4);
        it.play(it.order.cancel(it.cancellation()));
        UUID asked = it.said(WithdrawalRequested.class).getFirst().withdrawalId();
        for (Withdrawer who : Withdrawer.values()) {
            it.play(it.order.withdrawalAnswered(asked, new WithdrawalAnswer(who, null, MONDAY)));
        }
        assertThat(it.order.stage()).isEqualTo(Stage.CANCELLED);

        it.cleared(1, 0).recallAnswered(1, 6);

        assertThat(it.said(DispatchRecalled.class)).hasSize(1);
        assertThat(it.order.flags()).isEmpty();
        assertThat(it.said(DispatchReleased.class)).hasSize(1);
    }

    @Test
    void an_abandoned_cancellation_releases_nothing_while_a_recall_is_open() {
        AnOrder it = releasedToLeave(10).cleared(1, 4);
        it.play(it.order.cancel(it.cancellation()));
        UUID asked = it.said(WithdrawalRequested.class).getFirst().withdrawalId();
        for (Withdrawer who : Withdrawer.values()) {
            it.play(it.order.withdrawalAnswered(asked, new WithdrawalAnswer(who, "begun", MONDAY)));
        }
        it.cleared(1, 10);
        assertThat(it.said(DispatchReleased.class)).hasSize(1);

        assertThat(it.recallAnswered(1, 6).said(DispatchReleased.class)).hasSize(2);
    }
}
