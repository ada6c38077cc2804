package io.gendan.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;

/** At close the invoices add up to the value of what was delivered, and each is settled once. */
final class WhatIsDeliveredIsInvoiced implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.stories().stream()
                .filter(story -> story.has("order.closed.v1"))
                .filter(story -> value(story).compareTo(invoiced(story)) != 0
                        || story.count("finance.invoice-issued.v1") != story.count("finance.invoice-settled.v1"))
                .map(story -> story.number() + " closed with " + value(story) + " delivered, " + invoiced(story)
                        + " invoiced, " + story.count("finance.invoice-settled.v1") + " of "
                        + story.count("finance.invoice-issued.v1") + " invoices settled")
                .toList();
    }

    /** Each line of each shipment is rounded before adding, as EN 16931 wants it. */
    private static BigDecimal value(OrderStory story) {
        var prices = new HashMap<Integer, BigDecimal>();
        story.placed()
                .path("lines")
                .forEach(line -> prices.put(line.path("line").asInt(), Amounts.money(line.path("unitPrice"))));
        int digits = Amounts.money(story.placed().path("total")).scale();
        return story.events("shipping.shipment-delivered.v1")
                .flatMap(event -> event.body().path("lines").valueStream())
                .map(line -> Amounts.quantity(line.path("quantity"))
                        .multiply(prices.getOrDefault(line.path("line").asInt(), BigDecimal.ZERO))
                        .setScale(digits, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal invoiced(OrderStory story) {
        return story.events("finance.invoice-issued.v1")
                .map(event -> Amounts.money(event.body().path("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
