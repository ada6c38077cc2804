package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class WhenDepositRequested implements EventHandler<WhenDepositRequested.DepositRequested> {
    private final Facts facts;

    WhenDepositRequested(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(DepositRequested fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> order.dues.deposit(fact.reference(), fact.dueDate()));
    }

    @EventType("io.gendan.finance.deposit-requested.v1")
    record DepositRequested(UUID orderId, String reference, LocalDate dueDate) {}
}
