package io.gendan.shipping.notices;

import io.gendan.chassis.problems.Refusal;
import io.gendan.shipping.orders.Destination;
import java.time.Instant;

/** Why a shipping notice is not given. */
sealed interface NoticeRefusal extends Refusal {
    @Override
    default int status() {
        return 422;
    }

    record MixedUnits(String unit, String other) implements NoticeRefusal {
        @Override
        public String title() {
            return "A line is asked for in two units";
        }
    }

    record AnotherAddress(Destination requested, Destination released) implements NoticeRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Goods go only where order desk released them to";
        }
    }

    record DepartureInThePast(Instant plannedDeparture, Instant now) implements NoticeRefusal {
        @Override
        public String title() {
            return "The planned departure has passed";
        }
    }

    record ArrivalBeforeDeparture(Instant estimatedArrival, Instant plannedDeparture) implements NoticeRefusal {
        @Override
        public String title() {
            return "Goods cannot arrive before they leave";
        }
    }
}
