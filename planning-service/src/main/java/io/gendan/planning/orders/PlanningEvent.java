package io.gendan.planning.orders;

import io.gendan.chassis.events.Event;
import java.util.UUID;

/** What planning says about an order. */
public interface PlanningEvent extends Event {
    UUID orderId();

    @Override
    default String key() {
        return orderId().toString();
    }
}
