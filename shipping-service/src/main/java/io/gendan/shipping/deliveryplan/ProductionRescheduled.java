package io.gendan.shipping.deliveryplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.gendan.chassis.events.EventType;
import io.gendan.shipping.DayOrInstant;
import java.time.Instant;
import java.util.UUID;

@EventType("io.gendan.planning.production-rescheduled.v1")
record ProductionRescheduled(
        UUID orderId,
        UUID workOrderId,
        @JsonDeserialize(using = DayOrInstant.class) Instant newFinish) {}
