package io.gendan.order.ordering;

import java.math.BigDecimal;

/**
 * What the departments have said about one line, in its unit; quantities are cumulative.
 *
 * @param ordered by the customer
 * @param minimum ordered less the tolerance: enough to be complete
 * @param maximum ordered plus the tolerance: more never leaves
 * @param workOpen a work order of it is not completed
 * @param inspected passed final inspection; what is inspected and then not packed is never seen again
 * @param made packed by completed work orders
 * @param cleared what finance lets go; may shrink
 * @param released what shipping was told may leave, less what it took back
 */
record LineFacts(
        BigDecimal ordered,
        BigDecimal minimum,
        BigDecimal maximum,
        boolean scheduled,
        boolean started,
        boolean workOpen,
        BigDecimal inspected,
        BigDecimal made,
        BigDecimal stored,
        BigDecimal cleared,
        BigDecimal released,
        BigDecimal dispatched,
        BigDecimal delivered) {

    /** The least advanced part of the line counts, so each step is reached when enough of the line has reached it. */
    Stage stage() {
        if (isComplete()) {
            return Stage.DELIVERED;
        }
        if (isAllGone()) {
            return Stage.SHIPPED;
        }
        if (isWhole() || (enough(released) && dispatched.compareTo(released) < 0)) {
            return Stage.READY_TO_SHIP;
        }
        if (enough(stored)) {
            return Stage.AWAITING_BALANCE;
        }
        if (enough(inspected)) {
            return Stage.INSPECTED;
        }
        return started ? Stage.IN_PRODUCTION : scheduled ? Stage.PLANNED : Stage.RELEASED;
    }

    /** Cumulative: made and seen good, in the store, paid or on credit, and not more than was ordered with tolerance. */
    BigDecimal mayLeave() {
        return inspected.min(stored).min(cleared).min(maximum);
    }

    /** Nothing more of this line has to come: it may travel in one piece. */
    boolean isWhole() {
        return isMade() && enough(mayLeave()) && mayLeave().compareTo(owed()) >= 0;
    }

    boolean isComplete() {
        return isMade() && enough(delivered) && delivered.compareTo(owed().max(released)) >= 0;
    }

    /** All work orders are completed and what they made is in the store. */
    boolean isMade() {
        return scheduled && !workOpen && stored.compareTo(made) >= 0;
    }

    /** Completed, and yet too little for the customer. */
    boolean isMadeShort() {
        return scheduled && !workOpen && !enough(made);
    }

    /** Finance lets go all that the customer has ordered of what is stored. */
    boolean isCleared() {
        return cleared.compareTo(owed()) >= 0;
    }

    private boolean isAllGone() {
        return enough(dispatched) && dispatched.compareTo(owed().max(released)) >= 0;
    }

    /** What the customer ordered, as far as it is there; what is made beyond it leaves only if finance clears it. */
    private BigDecimal owed() {
        return stored.min(ordered);
    }

    private boolean enough(BigDecimal quantity) {
        return quantity.signum() > 0 && quantity.compareTo(minimum) >= 0;
    }
}
