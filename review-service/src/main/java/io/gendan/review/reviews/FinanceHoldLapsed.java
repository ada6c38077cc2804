package io.gendan.review.reviews;

import io.gendan.chassis.events.EventType;
import java.util.UUID;

@EventType("io.gendan.finance.hold-lapsed.v1")
record FinanceHoldLapsed(UUID orderId, UUID promiseId, String reason) {}
