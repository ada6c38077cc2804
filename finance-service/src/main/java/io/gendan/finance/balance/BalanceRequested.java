package io.gendan.finance.balance;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** @param reference to be named by the payment, exactly (ISO 11649) */
@EventType("io.gendan.finance.balance-requested.v1")
public record BalanceRequested(
        UUID orderId, String orderNumber, int orderRevision, String reference, Money amount, LocalDate dueDate)
        implements FinanceEvent {}
