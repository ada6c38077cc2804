package io.gendan.order.ordering;

import java.math.BigDecimal;

/**
 * What the departments have said about one line, in its unit; quantities are cumulative.
 *
 * @param minimum ordered less the tolerance: enough to be complete
 * @param maximum ordered plus the tolerance: more never leaves
 * @param workOpen a work order of it is not completed
 * @param inspected passed final inspection
 * @param cleared what finance lets go; the only figure that may shrink
 * @param released what shipping was told may leave
 */
record LineFacts(
        BigDecimal minimum,
        BigDecimal maximum,
        boolean scheduled,
        boolean started,
        boolean workOpen,
        BigDecimal inspected,
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
        if (enough(dispatched) && dispatched.compareTo(released) >= 0) {
            return Stage.SHIPPED;
        }
        if (enough(released) || enough(mayLeave())) {
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

    /** Nothing more of this line will come: it may travel in one piece. */
    boolean isWhole() {
        return !workOpen && enough(mayLeave()) && mayLeave().compareTo(inspected.min(maximum)) >= 0;
    }

    boolean isComplete() {
        return !workOpen && enough(delivered) && delivered.compareTo(stored.min(maximum)) >= 0;
    }

    private boolean enough(BigDecimal quantity) {
        return quantity.compareTo(minimum) >= 0;
    }
}
