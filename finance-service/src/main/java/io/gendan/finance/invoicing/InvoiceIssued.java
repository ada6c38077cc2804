package io.gendan.finance.invoicing;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A shipment was invoiced.
 *
 * @param invoiceNumber also the reference a payment names
 * @param due total - prepaid, never negative
 */
@EventType("io.gendan.finance.invoice-issued.v1")
public record InvoiceIssued(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String invoiceNumber,
        UUID shipmentId,
        Money total,
        Money prepaid,
        Money due,
        LocalDate dueDate)
        implements FinanceEvent {}
