package io.gendan.shipping.withdrawals;

import io.gendan.chassis.events.EventType;
import io.gendan.shipping.ShippingEvent;
import java.util.UUID;

@EventType("io.gendan.shipping.withdrawal-too-late.v1")
record ShippingWithdrawalTooLate(UUID orderId, String orderNumber, int orderRevision, UUID withdrawalId, String fact)
        implements ShippingEvent {}
