package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Stream;

/** The customer pays what was asked with its reference, and the finance desk enters it. */
record PayWhatIsAsked(FinanceDesk finance) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.confirmed()) {
            return Outcome.nothing();
        }
        var account = finance.account(order.id());
        var asked = Stream.concat(
                        Stream.of(account.path("deposit"), account.path("balance")),
                        account.path("invoices").valueStream())
                .filter(request -> request.hasNonNull("reference"))
                .filter(request -> open(request).isPositive())
                .findFirst();
        return asked.map(request -> pay(order, request, now)).orElseGet(Outcome::nothing);
    }

    private Outcome pay(OrderView order, JsonNode request, Instant now) {
        var reference = request.path("reference").asText();
        finance.receive(order.customer(), open(request), reference, Days.of(now), "transfer for " + reference);
        return new Outcome.Done(order.customer() + " paid " + open(request) + " for " + reference);
    }

    private static Money open(JsonNode request) {
        var asked = Json.as(Money.class, request.path("amount"));
        return request.hasNonNull("received") ? asked.minus(Json.as(Money.class, request.path("received"))) : asked;
    }
}
