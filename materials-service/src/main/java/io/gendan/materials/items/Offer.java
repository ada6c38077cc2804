package io.gendan.materials.items;

import java.math.BigDecimal;

/** At what price, in which quantities and how many working days after the order a supplier delivers an item. */
public record Offer(
        String supplier,
        String item,
        BigDecimal unitPrice,
        String currency,
        BigDecimal minQuantity,
        int leadTimeDays) {}
