package io.gendan.load.life;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Days;
import io.gendan.walk.PurchasingDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Buys what an order is short of, from a supplier round the corner who brings it at once. That something is short is said by item;
 * which requests there are has to be asked.
 */
record Buyer(PurchasingDesk desk, Clock clock) implements Clerk {

    @Override
    public Map<String, Deed> deeds() {
        return Map.of("io.gendan.materials.short.v1", this::buy);
    }

    /** One at a time: each item goes to its own preferred supplier. */
    private void buy(Fact shortage) {
        for (var request : desk.openRequests(shortage.order())) {
            bring(desk.buy(List.of(request.path("id").asText())));
        }
    }

    private void bring(JsonNode purchase) {
        var number = purchase.path("number").asText();
        var lines = purchase.path("lines").valueStream().toList();
        desk.confirm(number, lines, Days.of(clock.instant()));
        desk.receive(number, lines);
    }
}
