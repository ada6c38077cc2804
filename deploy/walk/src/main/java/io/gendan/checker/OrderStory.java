package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Everything six departments said about one order. */
record OrderStory(String order, List<Said> said) {

    private static final String PLACED = "order.placed.v1";

    static List<OrderStory> of(List<Said> all) {
        var byKey = new LinkedHashMap<String, List<Said>>();
        all.stream()
                .filter(Said::isAboutAnOrder)
                .forEach(event -> byKey.computeIfAbsent(event.key(), key -> new ArrayList<>())
                        .add(event));
        return byKey.entrySet().stream()
                .map(entry -> new OrderStory(entry.getKey(), List.copyOf(entry.getValue())))
                .filter(story -> story.has(PLACED))
                .toList();
    }

    /** How people call the order. */
    String number() {
        return placed().path("orderNumber").asText(order);
    }

    JsonNode placed() {
        return events(PLACED).findFirst().map(Said::body).orElseThrow();
    }

    Stream<Said> events(String name) {
        return said.stream().filter(event -> event.is(name));
    }

    boolean has(String name) {
        return events(name).findAny().isPresent();
    }

    long count(String name) {
        return events(name).count();
    }

    /** Quantity per line, added over all events of that name. */
    Map<Integer, BigDecimal> total(String name) {
        return quantities(name, BigDecimal::add);
    }

    /** Quantity per line, the largest any event of that name reached. */
    Map<Integer, BigDecimal> peak(String name) {
        return quantities(name, BigDecimal::max);
    }

    private Map<Integer, BigDecimal> quantities(String name, BinaryOperator<BigDecimal> combine) {
        var quantities = new TreeMap<Integer, BigDecimal>();
        events(name).map(Said::body).forEach(body -> {
            for (var line : body.has("lines") ? body.path("lines") : List.of(body)) {
                quantities.merge(line.path("line").asInt(), Amounts.quantity(line.path("quantity")), combine);
            }
        });
        return quantities;
    }
}
