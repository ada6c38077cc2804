package io.gendan.order.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import org.jspecify.annotations.Nullable;

/** The whole file as other departments may know it: no contacts. */
@EventType(value = "io.gendan.order.customer.v1", master = true)
record CustomerPublished(
        String code,
        String name,
        @JsonProperty("class") CustomerClass customerClass,
        String country,
        String language,
        String currency,
        String area,
        Terms terms,
        boolean frameworkContract)
        implements Event {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            String depositPercent,
            BalanceTerms balance,
            @Nullable Integer netDays) {}

    @Override
    public String key() {
        return code;
    }
}
