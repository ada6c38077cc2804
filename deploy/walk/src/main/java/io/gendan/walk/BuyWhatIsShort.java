package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The purchaser buys what the order is short of and confirms the date; the warehouse receives it when it comes. */
record BuyWhatIsShort(PurchasingDesk desk) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.inTheMaking()) {
            return Outcome.nothing();
        }
        var requests = desk.openRequests(order.id()).stream()
                .filter(request -> request.hasNonNull("supplier"))
                .map(request -> request.path("id").asText())
                .toList();
        if (!requests.isEmpty()) {
            // One at a time: each item goes to its own preferred supplier.
            requests.forEach(request -> desk.buy(List.of(request)));
            return new Outcome.Done("bought " + requests.size() + " items for " + order.number());
        }
        return Outcome.first(desk.purchaseOrders(order.id()).stream()
                .map(purchase -> attend(purchase, now))
                .toList());
    }

    private Outcome attend(JsonNode purchase, Instant now) {
        var number = purchase.path("number").asText();
        var open = purchase.path("lines")
                .valueStream()
                .filter(line -> !line.path("closed").asBoolean())
                .toList();
        var unconfirmed = open.stream()
                .filter(line -> !line.path("confirmed").asBoolean())
                .toList();
        if (!unconfirmed.isEmpty()) {
            desk.confirm(number, unconfirmed, Days.of(now));
            return new Outcome.Done(number + " is confirmed");
        }
        return open.stream()
                .map(BuyWhatIsShort::arrival)
                .max(Instant::compareTo)
                .map(arrival -> receive(number, open, arrival, now))
                .orElseGet(Outcome::nothing);
    }

    private Outcome receive(String number, List<JsonNode> lines, Instant arrival, Instant now) {
        if (now.isBefore(arrival)) {
            return new Outcome.NotBefore(arrival, "receive " + number);
        }
        desk.receive(number, lines);
        return new Outcome.Done("received " + number);
    }

    private static Instant arrival(JsonNode line) {
        return Days.morningOf(LocalDate.parse(line.path("expectedDate").asText()));
    }
}
