package io.gendan.finance.invoicing;

import io.gendan.finance.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Invoices as others see them. */
@ApplicationScoped
public class InvoicesOfOrder {
    private final Invoices invoices;
    private final Customers customers;

    InvoicesOfOrder(Invoices invoices, Customers customers) {
        this.invoices = invoices;
        this.customers = customers;
    }

    /** Oldest first. */
    public List<InvoiceRepresentation> of(UUID order) {
        return invoices.of(order).stream().map(this::represent).toList();
    }

    InvoiceRepresentation represent(Invoice invoice) {
        return InvoiceRepresentation.of(
                invoice, customers.nameOf(invoice.customer()).orElse(null));
    }
}
