package io.gendan.finance.deposits;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** @param reference to be named by the payment, exactly (ISO 11649) */
@EventType("io.gendan.finance.deposit-requested.v1")
public record DepositRequested(
        UUID orderId, String orderNumber, int orderRevision, String reference, Money amount, LocalDate dueDate)
        implements FinanceEvent {}
