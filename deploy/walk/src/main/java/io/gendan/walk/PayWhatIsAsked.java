package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
        return Stream.concat(
                        Stream.of(account.path("deposit"), account.path("balance"))
                                .map(PayWhatIsAsked::request),
                        account.path("invoices").valueStream().map(PayWhatIsAsked::invoice))
                .filter(asked -> asked.open().isPositive())
                .findFirst()
                .map(asked -> pay(order, asked, now))
                .orElseGet(Outcome::nothing);
    }

    private record Asked(String reference, Money open) {}

    private static Asked request(JsonNode request) {
        return new Asked(request.path("reference").asText(), money(request.path("open")));
    }

    private static Asked invoice(JsonNode invoice) {
        return new Asked(
                invoice.path("number").asText(),
                money(invoice.path("settled").asBoolean() ? MissingNode.getInstance() : invoice.path("due")));
    }

    private static Money money(JsonNode money) {
        return money.isMissingNode() ? Money.NOTHING : Json.as(Money.class, money);
    }

    private Outcome pay(OrderView order, Asked asked, Instant now) {
        finance.receive(
                order.customer(), asked.open(), asked.reference(), Days.of(now), "transfer for " + asked.reference());
        return new Outcome.Done(order.customer() + " paid " + asked.open() + " for " + asked.reference());
    }
}
