package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class WhenBalanceRequested implements EventHandler<WhenBalanceRequested.BalanceRequested> {
    private final Facts facts;

    WhenBalanceRequested(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(BalanceRequested fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> order.dues.balance(fact.reference(), fact.dueDate()));
    }

    @EventType("io.gendan.finance.balance-requested.v1")
    record BalanceRequested(UUID orderId, String reference, LocalDate dueDate) {}
}
