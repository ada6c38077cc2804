package io.gendan.shipping.orders;

import io.gendan.chassis.problems.Refusal;
import io.gendan.chassis.values.Quantity;
import java.util.Locale;

/** Why an order lets nothing, or not so much, go. */
public sealed interface OrderRefusal extends Refusal {
    @Override
    default int status() {
        return 409;
    }

    /** The order is not known here: never placed, or its placement has not arrived yet. */
    record OrderUnknown(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "Shipping does not know this order";
        }
    }

    record LineUnknown(String order, int line) implements OrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The order has no such line";
        }
    }

    record WrongUnit(int line, String unit, String expected) implements OrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The line is counted in another unit";
        }
    }

    /** Cancelled, rejected or closed. */
    record OrderNotOpen(String order, String standing) implements OrderRefusal {
        @Override
        public String title() {
            return "The order is " + standing.toLowerCase(Locale.ROOT);
        }
    }

    /** A cancellation is being decided; the line stands still until order-service goes on or gives up. */
    record OrderFrozen(String order, int line) implements OrderRefusal {
        @Override
        public String title() {
            return "The line is frozen while its cancellation is decided";
        }
    }

    /** Nothing of the line was released for dispatch. */
    record ShipmentNotReleased(String order, int line) implements OrderRefusal {
        @Override
        public String title() {
            return "Nothing of this line is released for dispatch";
        }
    }

    /** @param available released, and not yet in another notice */
    record MoreThanReleased(String order, int line, Quantity requested, Quantity available) implements OrderRefusal {
        @Override
        public String title() {
            return "More than what is released and not yet noticed";
        }

        @Override
        public String detail() {
            return "Line " + line + ": " + requested + " asked for, " + available + " left";
        }
    }

    record MoreThanStored(String order, int line, Quantity requested, Quantity available) implements OrderRefusal {
        @Override
        public String title() {
            return "More than what is stored and not yet noticed";
        }

        @Override
        public String detail() {
            return "Line " + line + ": " + requested + " asked for, " + available + " stored";
        }
    }

    /** @param available up to the ordered quantity and the tolerance the customer allows */
    record BeyondTolerance(String order, int line, Quantity requested, Quantity available) implements OrderRefusal {
        @Override
        public String title() {
            return "More than the order and its tolerance allow";
        }

        @Override
        public String detail() {
            return "Line " + line + ": " + requested + " asked for, " + available + " allowed";
        }
    }

    /** The customer was told of a delay and has not consented to it. */
    record DelayWithoutConsent(String order, int line, String delayId) implements OrderRefusal {
        @Override
        public String title() {
            return "The customer has not consented to the delay of this line";
        }
    }
}
