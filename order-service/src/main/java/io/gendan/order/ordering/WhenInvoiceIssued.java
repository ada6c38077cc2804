package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class WhenInvoiceIssued implements EventHandler<WhenInvoiceIssued.InvoiceIssued> {
    private final Facts facts;

    WhenInvoiceIssued(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(InvoiceIssued fact) {
        facts.learn(
                fact.orderId(),
                (order, fulfilment) ->
                        fulfilment.departure(order, fact.shipmentId()).invoiced(fact.invoiceNumber(), fact.dueDate()));
    }

    @EventType("io.gendan.finance.invoice-issued.v1")
    record InvoiceIssued(UUID orderId, UUID shipmentId, String invoiceNumber, LocalDate dueDate) {}
}
