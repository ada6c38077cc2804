package io.gendan.planning.orders;

import java.math.BigDecimal;
import java.util.UUID;

/** What stays of an order for everything planned for it. */
public record OrderFacts(
        UUID id,
        String number,
        int revision,
        String plant,
        OrderClass orderClass,
        String customerClass,
        String currency,
        BigDecimal overPercent,
        BigDecimal underPercent) {}
