package io.gendan.finance;

import io.gendan.chassis.events.Event;
import java.util.UUID;

/** A fact about one order's money. */
public interface FinanceEvent extends Event {
    UUID orderId();

    @Override
    default String key() {
        return orderId().toString();
    }
}
