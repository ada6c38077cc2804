package io.gendan.order.ordering;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What holds an order up beside its stage. */
public enum Flag {
    /** Something the order needs before it can be reviewed is not known. */
    INCOMPLETE(order -> order.stage() == Stage.RECEIVED && !order.missing().isEmpty()),
    /** The counter-offer's validity is over; the dates in it are no longer held. */
    COUNTER_OFFER_EXPIRED(order -> !order.isOver() && order.promise().state() == PromiseState.COUNTER_EXPIRED),
    /** A date will not be kept and the customer has not agreed: nothing leaves. */
    DELAY_OPEN(order -> !order.isOver() && order.openDelays > 0),
    /** Planning, materials and shipping are asked whether they can still stop. */
    CANCELLING(order -> order.openWithdrawal().isPresent()),
    /** Shipping is asked to keep back what it was allowed to send. */
    RECALLING(order -> order.fulfilment.openRecall().isPresent());

    private final Predicate<OrderState> isUp;

    Flag(Predicate<OrderState> isUp) {
        this.isUp = isUp;
    }

    static Set<Flag> of(OrderState order) {
        return Arrays.stream(values())
                .filter(flag -> flag.isUp.test(order))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }
}
