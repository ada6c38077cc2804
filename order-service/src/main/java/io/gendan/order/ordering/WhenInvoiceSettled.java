package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenInvoiceSettled implements EventHandler<WhenInvoiceSettled.InvoiceSettled> {
    private final Facts facts;

    WhenInvoiceSettled(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(InvoiceSettled fact) {
        facts.learn(
                fact.orderId(),
                (order, fulfilment) ->
                        fulfilment.departure(order, fact.shipmentId()).settle(fact.invoiceNumber()));
    }

    @EventType("io.gendan.finance.invoice-settled.v1")
    record InvoiceSettled(UUID orderId, UUID shipmentId, String invoiceNumber) {}
}
