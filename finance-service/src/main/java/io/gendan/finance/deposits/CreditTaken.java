package io.gendan.finance.deposits;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;
import org.joda.money.Money;

/** No deposit is asked: the committed credit opens production. */
@EventType("io.gendan.finance.credit-taken.v1")
public record CreditTaken(UUID orderId, String orderNumber, int orderRevision, Money amount) implements FinanceEvent {}
