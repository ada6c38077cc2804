package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;
import org.joda.money.Money;

/**
 * All is said about a cancelled order's money.
 *
 * @param costs of all departments, in the order's currency
 */
@EventType("io.gendan.finance.cancellation-settled.v1")
public record CancellationSettled(
        UUID orderId, String orderNumber, int orderRevision, Money costs, Money refunded, Money retained)
        implements FinanceEvent {}
