package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.util.UUID;
import org.joda.money.BigMoney;

/** What the cancellation cost materials; also zero. */
@EventType("io.gendan.materials.cancellation-costed.v1")
record MaterialsCancellationCosted(UUID orderId, String orderNumber, BigMoney cost) {}
