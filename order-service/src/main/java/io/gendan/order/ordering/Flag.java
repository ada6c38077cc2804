package io.gendan.order.ordering;

/** What holds an order up beside its stage. */
public enum Flag {
    /** Something the order needs before it can be reviewed is not known. */
    INCOMPLETE,
    /** The counter-offer's validity is over; the dates in it are no longer held. */
    COUNTER_OFFER_EXPIRED,
    /** A date will not be kept and the customer has not agreed: nothing leaves. */
    DELAY_OPEN,
    /** Planning, materials and shipping are asked whether they can still stop. */
    CANCELLING
}
