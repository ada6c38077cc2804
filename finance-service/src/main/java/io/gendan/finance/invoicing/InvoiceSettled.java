package io.gendan.finance.invoicing;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;

/** Nothing is owed on the invoice any more. */
@EventType("io.gendan.finance.invoice-settled.v1")
public record InvoiceSettled(UUID orderId, String orderNumber, int orderRevision, String invoiceNumber, UUID shipmentId)
        implements FinanceEvent {}
