package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;
import org.joda.money.Money;

/** Money goes back to the customer. */
@EventType("io.gendan.finance.refund-issued.v1")
public record RefundIssued(UUID orderId, String orderNumber, int orderRevision, Money amount, String reason)
        implements FinanceEvent {}
