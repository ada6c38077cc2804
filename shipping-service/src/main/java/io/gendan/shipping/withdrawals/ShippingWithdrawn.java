package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.util.UUID;
import org.joda.money.Money;

@EventType("io.gendan.shipping.withdrawn.v1")
record ShippingWithdrawn(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, Money cost)
        implements ShippingEvent {}
