package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The purchaser buys what the order is short of and confirms the date; the warehouse receives it when it comes. */
record BuyWhatIsShort(PurchasingDesk desk) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.released()) {
            return Outcome.nothing();
        }
        var requests = desk.openRequests().stream()
                .filter(request -> request.toString().contains(order.id().toString()))
                .map(request -> request.path("id").asText())
                .toList();
        if (!requests.isEmpty()) {
            // One request at a time: each item goes to its own preferred supplier.
            requests.forEach(request -> desk.buy(List.of(request)));
            return new Outcome.Done("bought " + requests.size() + " items for " + order.number());
        }
        return Outcome.first(desk.purchaseOrders(order.id()).stream()
                .map(purchase -> attend(purchase, now))
                .toList());
    }

    private Outcome attend(JsonNode purchase, Instant now) {
        var number = purchase.path("number").asText();
        return switch (purchase.path("state").asText()) {
            case "PLACED" -> {
                desk.confirm(
                        number,
                        lines(purchase, "confirmedDate", line -> date(line).toString()));
                yield new Outcome.Done(number + " is confirmed");
            }
            case "CONFIRMED" -> receive(purchase, now);
            default -> Outcome.nothing();
        };
    }

    private Outcome receive(JsonNode purchase, Instant now) {
        var number = purchase.path("number").asText();
        var comes = purchase.path("lines")
                .valueStream()
                .map(BuyWhatIsShort::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (now.isBefore(Days.morningOf(comes))) {
            return new Outcome.NotBefore(Days.morningOf(comes), "receive " + number);
        }
        desk.receive(number, lines(purchase, "quantity", line -> Json.as(Quantity.class, line.path("quantity"))));
        return new Outcome.Done("received " + number);
    }

    private static LocalDate date(JsonNode line) {
        return LocalDate.parse(line.path(line.hasNonNull("confirmedDate") ? "confirmedDate" : "expectedDate")
                .asText());
    }

    private static List<Map<String, Object>> lines(
            JsonNode purchase, String field, java.util.function.Function<JsonNode, Object> value) {
        return purchase.path("lines")
                .valueStream()
                .map(line -> Map.of("line", (Object) line.path("line").asInt(), field, value.apply(line)))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
