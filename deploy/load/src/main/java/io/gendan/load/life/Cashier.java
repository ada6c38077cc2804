package io.gendan.load.life;

import io.gendan.walk.Days;
import io.gendan.walk.FinanceDesk;
import io.gendan.walk.Json;
import io.gendan.walk.Money;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Enters what customers pay, which is what they were asked for, at once. */
final class Cashier implements Clerk {

    private final FinanceDesk finance;
    private final Clock clock;
    private final Map<UUID, String> customers = new ConcurrentHashMap<>();

    Cashier(FinanceDesk finance, Clock clock) {
        this.finance = finance;
        this.clock = clock;
    }

    @Override
    public Map<String, Deed> deeds() {
        return Map.of(
                Life.PLACED,
                placed -> customers.put(
                        placed.order(),
                        placed.data().path("customer").path("code").asText()),
                "io.gendan.finance.deposit-requested.v1",
                this::pay,
                "io.gendan.finance.balance-requested.v1",
                this::payTheRest);
    }

    private void payTheRest(Fact asked) {
        pay(asked);
        customers.remove(asked.order());
    }

    private void pay(Fact asked) {
        var reference = asked.text("reference");
        finance.receive(
                Objects.requireNonNull(customers.get(asked.order())),
                Json.as(Money.class, asked.data().path("amount")),
                reference,
                Days.of(clock.instant()),
                "transfer for " + reference);
    }
}
