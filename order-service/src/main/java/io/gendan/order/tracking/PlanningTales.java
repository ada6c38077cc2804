package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.dates;
import static io.gendan.order.tracking.Said.each;
import static io.gendan.order.tracking.Said.flag;
import static io.gendan.order.tracking.Said.money;
import static io.gendan.order.tracking.Said.quantity;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Said.word;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import java.util.List;

/** What planning says. */
final class PlanningTales {
    static final List<Told> ALL = List.of(
            internal("capacity-assessed.v1", "CapacityAssessed", dates("/lines", "promisedDate"))
                    .unless(
                            it -> !it.path("onTime").asBoolean(),
                            internal("capacity-assessed.v1", "CapacityFoundLater", dates("/lines", "promisedDate")))
                    .expected("/lines/0/promisedDate"),
            internal("hold-committed.v1", "PlanningHoldCommitted"),
            internal("hold-lapsed.v1", "PlanningHoldLapsed", text("/reason")),
            forEverybody(
                            "production-scheduled.v1",
                            "ProductionScheduled",
                            each(
                                    "/workOrders",
                                    order -> order.path("workOrderNumber").asText() + " (#"
                                            + order.path("line").asText() + ")"))
                    .planned("/plannedFinish"),
            forEverybody("production-started.v1", "ProductionStarted", text("/line"))
                    .actual("/startedAt"),
            internal("first-article-approved.v1", "FirstArticleApproved", text("/line"))
                    .by("/approvedBy")
                    .actual("/approvedAt"),
            internal(
                            "production-progressed.v1",
                            "ProductionProgressed",
                            text("/operationName"),
                            quantity("/totalGood"),
                            quantity("/quantity"),
                            text("/line"))
                    .actual("/reportedFor"),
            internal(
                    "extra-pieces-released.v1",
                    "ExtraPiecesReleased",
                    quantity("/quantity"),
                    text("/line"),
                    word("reason", "/reason")),
            internal(
                            "production-rescheduled.v1",
                            "ProductionRescheduled",
                            text("/line"),
                            word("reason", "/reason"),
                            flag("/beyondPromise", "said.beyond-promise"))
                    .planned("/previousFinish")
                    .expected("/newFinish"),
            forEverybody("final-inspection-passed.v1", "FinalInspectionPassed", quantity("/quantity"), text("/line"))
                    .actual("/inspectedAt"),
            forEverybody(
                            "production-completed.v1",
                            "ProductionCompleted",
                            quantity("/quantity"),
                            text("/product"),
                            text("/line"))
                    .actual("/completedAt"),
            internal("withdrawn.v1", "PlanningWithdrawn"),
            internal("withdrawal-too-late.v1", "PlanningWithdrawalTooLate", text("/fact")),
            internal("cancellation-costed.v1", "PlanningCancellationCosted", money("/cost")));

    private PlanningTales() {}
}
