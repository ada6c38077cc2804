package io.gendan.finance.credit;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.UUID;

/** The credit part of a promise stands. */
@EventType("io.gendan.finance.hold-committed.v1")
public record FinanceHoldCommitted(UUID orderId, String orderNumber, int orderRevision, UUID promiseId)
        implements FinanceEvent {}
