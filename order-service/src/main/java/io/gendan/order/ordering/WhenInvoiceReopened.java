package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The bank took back what had settled an invoice: the order waits for it again, or has closed too early. */
@ApplicationScoped
class WhenInvoiceReopened implements EventHandler<WhenInvoiceReopened.InvoiceReopened> {
    private final Facts facts;

    WhenInvoiceReopened(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(InvoiceReopened fact) {
        facts.learn(fact.orderId(), (order, fulfilment) -> {
            fulfilment.departure(order, fact.shipmentId()).reopen(fact.invoiceNumber());
            if (order.isOver()) {
                facts.contradiction(
                        order,
                        "closed-and-not-paid",
                        "invoice " + fact.invoiceNumber() + " is open again, and the order is "
                                + order.stage().name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @EventType("io.gendan.finance.invoice-reopened.v1")
    record InvoiceReopened(UUID orderId, UUID shipmentId, String invoiceNumber) {}
}
