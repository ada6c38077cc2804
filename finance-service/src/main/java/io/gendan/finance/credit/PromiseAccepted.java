package io.gendan.finance.credit;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** The review approved a promise. */
@EventType("io.gendan.order.promise-accepted.v1")
record PromiseAccepted(UUID orderId, String orderNumber, int orderRevision, UUID promiseId) {
    FinanceHoldLapsed unknown() {
        return new FinanceHoldLapsed(orderId, orderNumber, orderRevision, promiseId, "finance knows no such promise");
    }
}
