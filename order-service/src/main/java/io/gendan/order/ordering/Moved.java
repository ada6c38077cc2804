package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** How much of a line has reached which door after production; cumulative, in the line's unit. */
@Embeddable
class Moved {
    @Column
    private BigDecimal stored = BigDecimal.ZERO;

    @Column
    private BigDecimal cleared = BigDecimal.ZERO;

    @Column
    private BigDecimal released = BigDecimal.ZERO;

    @Column
    private BigDecimal dispatched = BigDecimal.ZERO;

    @Column
    private BigDecimal delivered = BigDecimal.ZERO;

    void store(BigDecimal quantity) {
        stored = stored.add(quantity);
    }

    /** Finance says the whole cleared quantity each time, also when it takes some back. */
    void clear(BigDecimal cumulative) {
        cleared = cumulative;
    }

    void release(BigDecimal quantity) {
        released = released.add(quantity);
    }

    /** Shipping has taken it back: it is not released any more. */
    void takeBack(BigDecimal quantity) {
        released = released.subtract(quantity);
    }

    /** Released, not known to have left, and not cleared any more. */
    BigDecimal releasedInVain() {
        return released.subtract(cleared.max(dispatched)).max(BigDecimal.ZERO);
    }

    boolean hasLeftUncleared() {
        return dispatched.compareTo(cleared) > 0;
    }

    void dispatch(BigDecimal quantity) {
        dispatched = dispatched.add(quantity);
    }

    void deliver(BigDecimal quantity) {
        delivered = delivered.add(quantity);
    }

    BigDecimal stored() {
        return stored;
    }

    BigDecimal cleared() {
        return cleared;
    }

    BigDecimal released() {
        return released;
    }

    BigDecimal dispatched() {
        return dispatched;
    }

    BigDecimal delivered() {
        return delivered;
    }
}
