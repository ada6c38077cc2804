package io.gendan.finance.invoicing;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;
import org.joda.money.Money;

/**
 * The bank took back what had settled the invoice.
 *
 * @param open what is owed on it now
 */
@EventType("io.gendan.finance.invoice-reopened.v1")
public record InvoiceReopened(
        UUID orderId, String orderNumber, int orderRevision, String invoiceNumber, UUID shipmentId, Money open)
        implements FinanceEvent {}
