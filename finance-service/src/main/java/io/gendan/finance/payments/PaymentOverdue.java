package io.gendan.finance.payments;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/**
 * The due date is over and something is open; said once per due date, and again after a reversal.
 *
 * @param reference of the request, or the number of the invoice
 * @param outstanding what is open of it
 */
@EventType("io.gendan.finance.payment-overdue.v1")
public record PaymentOverdue(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String reference,
        Purpose kind,
        Money outstanding,
        LocalDate dueDate)
        implements FinanceEvent {}
