package io.gendan.finance.payments;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money for an order came in, or was allocated: what of the payment is applied so far. Cumulative per payment. */
@EventType("io.gendan.finance.payment-received.v1")
public record PaymentReceived(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID paymentId,
        Money amount,
        Money applied,
        Money unapplied,
        @Nullable String reference)
        implements FinanceEvent {}
