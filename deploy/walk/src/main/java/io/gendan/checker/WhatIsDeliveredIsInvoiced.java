package io.gendan.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;

/** At close the invoices add up to the value of what was delivered, and each is settled: once, or again after it was reopened. */
final class WhatIsDeliveredIsInvoiced implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.stories().stream()
                .filter(story -> story.has("order.closed.v1"))
                .filter(story -> value(story).compareTo(invoiced(story)) != 0
                        || story.count("finance.invoice-issued.v1") != settled(story))
                .map(story -> story.number() + " closed with " + value(story) + " delivered, " + invoiced(story)
                        + " invoiced, " + settled(story) + " of " + story.count("finance.invoice-issued.v1")
                        + " invoices settled")
                .toList();
    }

    /** Part deliveries of a line round to the value of all of it. */
    private static BigDecimal value(OrderStory story) {
        var prices = new HashMap<Integer, BigDecimal>();
        story.placed()
                .path("lines")
                .forEach(line -> prices.put(line.path("line").asInt(), Amounts.money(line.path("unitPrice"))));
        int digits = Amounts.money(story.placed().path("total")).scale();
        return story.total("shipping.shipment-delivered.v1").entrySet().stream()
                .map(line -> line.getValue()
                        .multiply(prices.getOrDefault(line.getKey(), BigDecimal.ZERO))
                        .setScale(digits, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long settled(OrderStory story) {
        return story.count("finance.invoice-settled.v1") - story.count("finance.invoice-reopened.v1");
    }

    private static BigDecimal invoiced(OrderStory story) {
        return story.events("finance.invoice-issued.v1")
                .map(event -> Amounts.money(event.body().path("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
