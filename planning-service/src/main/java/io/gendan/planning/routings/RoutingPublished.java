package io.gendan.planning.routings;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import java.util.List;

/** An item's routing as it is now. */
@EventType(value = "io.gendan.planning.routing.v1", master = true)
record RoutingPublished(String plant, String item, List<Operation> operations) implements Event {

    /** @param yield a fraction, like the minutes a decimal as text */
    record Operation(
            int sequence, String name, String workCenter, String setupMinutes, String runMinutes, String yield) {

        static Operation of(RoutingStep step) {
            RoutingStep plain = step.normalised();
            return new Operation(
                    plain.sequence(),
                    plain.name(),
                    plain.workCenter(),
                    plain.setupMinutes().toPlainString(),
                    plain.runMinutes().toPlainString(),
                    plain.yield().toPlainString());
        }
    }

    @Override
    public String key() {
        return item;
    }
}
