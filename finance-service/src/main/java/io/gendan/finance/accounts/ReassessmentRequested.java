package io.gendan.finance.accounts;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

/** A promise did not stand: the order asks again under a new one. */
@EventType("io.gendan.order.reassessment-requested.v1")
record ReassessmentRequested(
        UUID orderId, String orderNumber, int orderRevision, UUID promiseId, UUID previousPromiseId) {}
