package io.gendan.finance.customers;

import io.gendan.chassis.events.EventType;
import org.jspecify.annotations.Nullable;

/** A customer as order-service says it. */
@EventType(value = "io.gendan.order.customer.v1", master = true)
record CustomerPublished(
        String code,
        String name,
        @Nullable String country,
        @Nullable String currency,
        @Nullable String area) {}
