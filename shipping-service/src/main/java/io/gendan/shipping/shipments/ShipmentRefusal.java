package io.gendan.shipping.shipments;

import io.gendan.chassis.problems.Refusal;
import java.time.Instant;

/** Why a shipment does not go where it was told to. */
public sealed interface ShipmentRefusal extends Refusal {
    @Override
    default int status() {
        return 409;
    }

    /** Why a shipment in its state does not take that step. */
    static ShipmentRefusal whyNot(Shipment shipment, ShipmentState wanted) {
        String number = shipment.number();
        return switch (shipment.state()) {
            case NOTICED -> wanted == ShipmentState.DISPATCHED ? new NotPacked(number) : new NotDispatched(number);
            case PACKED -> wanted == ShipmentState.PACKED ? new AlreadyPacked(number) : new NotDispatched(number);
            case DISPATCHED -> new AlreadyDispatched(number);
            case DELIVERED ->
                wanted == ShipmentState.DELIVERED ? new AlreadyDelivered(number) : new AlreadyDispatched(number);
            case CANCELLED -> new ShipmentCancelled(number);
        };
    }

    /** Also the answer to a partner or customer who asks for somebody else's shipment. */
    record ShipmentUnknown(String shipment) implements ShipmentRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no such shipment";
        }
    }

    record NotPacked(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment is not packed yet";
        }
    }

    record AlreadyPacked(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment is packed already";
        }
    }

    record AlreadyDispatched(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment has left already";
        }
    }

    record NotDispatched(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment has not left yet";
        }
    }

    record AlreadyDelivered(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment is delivered already";
        }
    }

    record ShipmentCancelled(String shipment) implements ShipmentRefusal {
        @Override
        public String title() {
            return "The shipment is cancelled";
        }
    }

    record DeliveredBeforeDeparture(String shipment, Instant departedAt) implements ShipmentRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Goods cannot arrive before they left";
        }
    }

    record DeliveredInTheFuture(String shipment, Instant now) implements ShipmentRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A delivery is reported after it happened";
        }
    }
}
