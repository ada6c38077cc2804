package io.gendan.finance.credit;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;

/** The credit part of a promise does not stand, or not any more. */
@EventType("io.gendan.finance.hold-lapsed.v1")
public record FinanceHoldLapsed(UUID orderId, String orderNumber, int orderRevision, UUID promiseId, String reason)
        implements FinanceEvent {}
