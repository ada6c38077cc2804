package io.gendan.finance.deposits;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** The whole deposit is in. */
@EventType("io.gendan.finance.deposit-received.v1")
public record DepositReceived(
        UUID orderId, String orderNumber, int orderRevision, String reference, Money amount, Instant receivedAt)
        implements FinanceEvent {}
