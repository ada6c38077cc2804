package io.gendan.shipping.orders;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;

/** How much of a line may go into a notice: never more than released, stored, or ordered with tolerance. */
final class Limits {
    private Limits() {}

    static void check(String order, int number, OrderLine line, Quantity wanted, BigDecimal overPercent) {
        if (!wanted.unit().equals(line.unit())) {
            throw new Refused(new OrderRefusal.WrongUnit(number, wanted.unit(), line.unit()));
        }
        if (line.released().isZero()) {
            throw new Refused(new OrderRefusal.ShipmentNotReleased(order, number));
        }
        Quantity released = line.released().minus(line.noticed());
        if (wanted.compareTo(released) > 0) {
            throw new Refused(new OrderRefusal.MoreThanReleased(order, number, wanted, released));
        }
        Quantity stored = line.stored().minus(line.noticed());
        if (wanted.compareTo(stored) > 0) {
            throw new Refused(new OrderRefusal.MoreThanStored(order, number, wanted, stored));
        }
        Quantity allowed = line.ceiling(overPercent).minus(line.noticed());
        if (wanted.compareTo(allowed) > 0) {
            throw new Refused(new OrderRefusal.BeyondTolerance(order, number, wanted, allowed));
        }
    }
}
