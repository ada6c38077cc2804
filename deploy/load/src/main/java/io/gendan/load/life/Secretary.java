package io.gendan.load.life;

import io.gendan.walk.SalesDesk;
import java.util.Map;

/** Enters the confirmation that the customer has signed and sent back. */
record Secretary(SalesDesk sales) implements Clerk {

    @Override
    public Map<String, Deed> deeds() {
        return Map.of("io.gendan.order.confirmed.v1", confirmed -> sales.accept(confirmed.order()));
    }
}
