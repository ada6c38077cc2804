package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.util.UUID;
import org.joda.money.BigMoney;

/** What the cancellation cost planning; also zero. */
@EventType("io.gendan.planning.cancellation-costed.v1")
record PlanningCancellationCosted(UUID orderId, String orderNumber, BigMoney cost) {}
