package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import java.util.Map;

/** What planning says. */
final class PlanningTales {
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry(
                    "capacity-assessed.v1",
                    new Told(
                            "CapacityAssessed",
                            it -> internal((it.path("onTime").asBoolean()
                                                    ? "Capacity found: "
                                                    : "Capacity found, later than asked: ")
                                            + Say.each(
                                                    it.path("lines"),
                                                    line -> "line "
                                                            + line.path("line").asText() + " "
                                                            + line.path("promisedDate")
                                                                    .asText("date pending")))
                                    .expected(it.path("lines").path(0).path("promisedDate")))),
            Map.entry("hold-committed.v1", new Told("PlanningHoldCommitted", it -> internal("Capacity committed"))),
            Map.entry(
                    "hold-lapsed.v1",
                    new Told(
                            "PlanningHoldLapsed",
                            it -> internal(
                                    "Capacity let go: " + it.path("reason").asText()))),
            Map.entry(
                    "production-scheduled.v1",
                    new Told(
                            "ProductionScheduled",
                            it -> forEverybody("Production planned: "
                                            + Say.each(
                                                    it.path("workOrders"),
                                                    order -> order.path("workOrderNumber")
                                                                    .asText() + " (line "
                                                            + order.path("line").asText() + ")"))
                                    .planned(it.path("plannedFinish")))),
            Map.entry(
                    "production-started.v1",
                    new Told(
                            "ProductionStarted",
                            it -> forEverybody("Production started (line "
                                            + it.path("line").asText() + ")")
                                    .actual(it.path("startedAt")))),
            Map.entry(
                    "first-article-approved.v1",
                    new Told(
                            "FirstArticleApproved",
                            it -> internal("First article approved (line "
                                            + it.path("line").asText() + ")")
                                    .by(it.path("approvedBy"))
                                    .actual(it.path("approvedAt")))),
            Map.entry(
                    "production-progressed.v1",
                    new Told(
                            "ProductionProgressed",
                            it -> internal(it.path("operationName").asText() + ": " + Say.number(it.path("totalGood"))
                                            + " of " + Say.quantity(it.path("quantity")) + " good (line "
                                            + it.path("line").asText() + ")")
                                    .actual(it.path("reportedFor")))),
            Map.entry(
                    "production-rescheduled.v1",
                    new Told(
                            "ProductionRescheduled",
                            it -> internal("Production moved (line "
                                            + it.path("line").asText() + "): "
                                            + it.path("reason").asText()
                                            + (it.path("beyondPromise").asBoolean() ? ", beyond the promise" : ""))
                                    .planned(it.path("previousFinish"))
                                    .expected(it.path("newFinish")))),
            Map.entry(
                    "final-inspection-passed.v1",
                    new Told(
                            "FinalInspectionPassed",
                            it -> forEverybody("Final inspection passed: " + Say.quantity(it.path("quantity"))
                                            + " (line " + it.path("line").asText() + ")")
                                    .actual(it.path("inspectedAt")))),
            Map.entry(
                    "production-completed.v1",
                    new Told(
                            "ProductionCompleted",
                            it -> forEverybody("Made and packed: " + Say.quantity(it.path("quantity")) + " x "
                                            + it.path("product").asText() + " (line "
                                            + it.path("line").asText() + ")")
                                    .actual(it.path("completedAt")))),
            Map.entry("withdrawn.v1", new Told("PlanningWithdrawn", it -> internal("Planning has stopped"))),
            Map.entry(
                    "withdrawal-too-late.v1",
                    new Told(
                            "PlanningWithdrawalTooLate",
                            it -> internal(
                                    "Too late for planning: " + it.path("fact").asText()))),
            Map.entry(
                    "cancellation-costed.v1",
                    new Told(
                            "PlanningCancellationCosted",
                            it -> internal("Planning's cost of the cancellation: " + Say.money(it.path("cost"))))));

    private PlanningTales() {}
}
