package io.gendan.planning.promising;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.EventType;
import io.gendan.planning.orders.OrderFacts;
import io.gendan.planning.orders.PlanningEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be promised from the material dates on, and until when the capacity is held for it. */
@EventType("io.gendan.planning.capacity-assessed.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityAssessed(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID promiseId,
        UUID assessmentId,
        UUID materialsAssessmentId,
        List<Line> lines,
        List<WayOut> measures,
        boolean onTime,
        boolean green,
        Instant holdValidUntil)
        implements PlanningEvent {

    /** @param promisedDate absent while the date is pending */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            LocalDate requestedDate,
            @Nullable LocalDate materialReadyDate,
            @Nullable LocalDate promisedDate,
            @Nullable String bottleneck,
            List<WhyNotEarlier> whyNotEarlier) {

        static Line of(LinePromise promise) {
            return switch (promise) {
                case LinePromise.Dated dated ->
                    new Line(
                            dated.line(),
                            dated.requestedDate(),
                            dated.materialReadyDate(),
                            dated.promisedDate(),
                            dated.bottleneck(),
                            dated.whyNotEarlier());
                case LinePromise.Pending pending ->
                    new Line(
                            pending.line(),
                            pending.requestedDate(),
                            pending.materialReadyDate(),
                            null,
                            pending.bottleneck(),
                            pending.whyNotEarlier());
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WayOut(MeasureKind kind, int line, @Nullable String workCenter, LocalDate newDate, int gainDays) {
        static WayOut of(Measure measure) {
            return new WayOut(
                    measure.kind(),
                    measure.line(),
                    measure.workCenter(),
                    measure.newDate(),
                    Math.toIntExact(measure.gainDays()));
        }
    }

    static CapacityAssessed of(OrderFacts order, Assessment made) {
        return new CapacityAssessed(
                order.id(),
                order.number(),
                order.revision(),
                made.promise(),
                made.id(),
                made.materials(),
                made.lines().stream().map(Line::of).toList(),
                made.measures().map(WayOut::of).toList(),
                made.onTime(),
                made.green(),
                made.validUntil());
    }

    @Override
    public String subject() {
        return promiseId.toString();
    }
}
