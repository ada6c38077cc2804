package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.util.UUID;
import org.joda.money.Money;

@EventType("io.gendan.shipping.cancellation-costed.v1")
record ShippingCancellationCosted(UUID orderId, String orderNumber, int orderRevision, Money cost)
        implements ShippingEvent {}
