package io.gendan.order.ordering;

import static io.gendan.order.ordering.Intention.ACCEPT;
import static io.gendan.order.ordering.Intention.ANSWER_COUNTER_OFFER;
import static io.gendan.order.ordering.Intention.APPROVE_SAMPLE;
import static io.gendan.order.ordering.Intention.CANCEL;
import static io.gendan.order.ordering.Intention.COMPLETE;
import static io.gendan.order.ordering.Intention.REASSESS;
import static io.gendan.order.ordering.Intention.SETTLE_DELAY;
import static io.gendan.order.ordering.Intention.SUBMIT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The link of the chain an order is in. It is computed from facts, never set: {@link OrderFacts#stage()}. This table says
 * where it may go from here, and what people may still do.
 */
public enum Stage {
    RECEIVED(COMPLETE, SUBMIT, CANCEL),
    IN_REVIEW(CANCEL),
    AWAITING_CUSTOMER(ANSWER_COUNTER_OFFER, REASSESS, ACCEPT, CANCEL),
    AWAITING_DEPOSIT(APPROVE_SAMPLE, CANCEL),
    RELEASED(APPROVE_SAMPLE, SETTLE_DELAY, CANCEL),
    PLANNED(APPROVE_SAMPLE, SETTLE_DELAY, CANCEL),
    IN_PRODUCTION(APPROVE_SAMPLE, SETTLE_DELAY, CANCEL),
    INSPECTED(SETTLE_DELAY, CANCEL),
    AWAITING_BALANCE(SETTLE_DELAY, CANCEL),
    READY_TO_SHIP(SETTLE_DELAY, CANCEL),
    SHIPPED(SETTLE_DELAY),
    DELIVERED(SETTLE_DELAY),
    CLOSED,
    CANCELLED,
    REJECTED;

    private static final Set<Stage> MADE_AND_MOVED = EnumSet.range(RELEASED, DELIVERED);

    private final List<Intention> intentions;

    Stage(Intention... intentions) {
        this.intentions = List.of(intentions);
    }

    /**
     * From RELEASED to DELIVERED every step is a fact of some department, and facts of different departments overtake each
     * other: any of them may follow any other, also at the moment production is released.
     */
    boolean mayBecome(Stage next) {
        return switch (this) {
            case RECEIVED -> Set.of(IN_REVIEW, CANCELLED).contains(next);
            case IN_REVIEW ->
                Set.of(AWAITING_CUSTOMER, AWAITING_DEPOSIT, REJECTED, CANCELLED).contains(next)
                        || MADE_AND_MOVED.contains(next);
            case AWAITING_CUSTOMER ->
                Set.of(IN_REVIEW, AWAITING_DEPOSIT, REJECTED, CANCELLED).contains(next)
                        || MADE_AND_MOVED.contains(next);
            case AWAITING_DEPOSIT -> next == CANCELLED || MADE_AND_MOVED.contains(next);
            case RELEASED, PLANNED, IN_PRODUCTION, INSPECTED, AWAITING_BALANCE, READY_TO_SHIP, SHIPPED ->
                next == CANCELLED || MADE_AND_MOVED.contains(next);
            case DELIVERED -> next == CANCELLED || next == CLOSED || MADE_AND_MOVED.contains(next);
            case CLOSED, CANCELLED, REJECTED -> false;
        };
    }

    List<Intention> intentions() {
        return intentions;
    }

    boolean allows(Intention intention) {
        return intentions.contains(intention);
    }

    /** The stages in which somebody may do this. */
    public static List<Stage> allowing(Intention intention) {
        return Arrays.stream(values()).filter(stage -> stage.allows(intention)).toList();
    }

    boolean isOver() {
        return intentions.isEmpty();
    }
}
