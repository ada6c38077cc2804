package io.gendan.finance.settlements;

import io.gendan.chassis.events.EventType;
import java.util.UUID;
import org.joda.money.BigMoney;

/** What the cancellation cost shipping; also zero. */
@EventType("io.gendan.shipping.cancellation-costed.v1")
record ShippingCancellationCosted(UUID orderId, String orderNumber, BigMoney cost) {}
