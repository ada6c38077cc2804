package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import java.util.Map;

/** What the order desk says. */
final class OrderTales {
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry(
                    "placed.v1",
                    new Told(
                            "OrderPlaced",
                            it -> forEverybody("Order placed: " + Say.goods(it.path("lines")) + ", "
                                            + Say.money(it.path("total")))
                                    .actual(it.path("placedAt")))),
            Map.entry(
                    "reassessment-requested.v1",
                    new Told(
                            "ReassessmentRequested",
                            it -> internal("Dates asked for again: "
                                    + it.path("reason").asText()))),
            Map.entry(
                    "promise-accepted.v1",
                    new Told(
                            "PromiseAccepted",
                            it -> internal(
                                    "Promise taken, to be committed: " + Say.dates(it.path("lines"), "promisedDate")))),
            Map.entry(
                    "confirmed.v1",
                    new Told(
                            "OrderConfirmed",
                            it -> forEverybody("Order confirmed, ready " + Say.dates(it.path("lines"), "promisedDate"))
                                    .planned(it.path("lines").path(0).path("promisedDate"))
                                    .actual(it.path("confirmedAt")))),
            Map.entry(
                    "customer-accepted.v1",
                    new Told(
                            "CustomerAccepted",
                            it -> forEverybody("Confirmation accepted ("
                                            + it.path("how").asText() + ")")
                                    .by(it.path("acceptedBy"), it.path("enteredBy"))
                                    .actual(it.path("acceptedAt")))),
            Map.entry(
                    "production-released.v1",
                    new Told(
                            "ProductionReleased",
                            it -> forEverybody("Production released, notice "
                                            + it.path("noticeNumber").asText())
                                    .planned(it.path("lines").path(0).path("dueDate"))
                                    .actual(it.path("releasedAt")))),
            Map.entry(
                    "sample-approved.v1",
                    new Told(
                            "SampleApproved",
                            it -> forEverybody("Sample approved")
                                    .by(it.path("approvedBy"), it.path("enteredBy"))
                                    .actual(it.path("approvedAt")))),
            Map.entry(
                    "dispatch-released.v1",
                    new Told(
                            "DispatchReleased",
                            it -> forEverybody("Released to leave: " + Say.goods(it.path("lines"))))),
            Map.entry(
                    "dispatch-recalled.v1",
                    new Told(
                            "DispatchRecalled",
                            it -> internal("Called back, not to leave any more: " + Say.goods(it.path("lines")) + " ("
                                    + it.path("reason").asText() + ")"))),
            Map.entry(
                    "withdrawal-requested.v1",
                    new Told(
                            "WithdrawalRequested",
                            it -> internal("Can it still be stopped? Planning, materials and shipping are asked"))),
            Map.entry(
                    "withdrawal-abandoned.v1",
                    new Told(
                            "WithdrawalAbandoned",
                            it -> internal("Too late to stop, the order goes on: "
                                    + it.path("reason").asText()))),
            Map.entry(
                    "cancelled.v1",
                    new Told(
                            "OrderCancelled",
                            it -> forEverybody("Order cancelled: "
                                            + it.path("reason").asText())
                                    .by(it.path("cancelledBy"))
                                    .actual(it.path("cancelledAt")))),
            Map.entry(
                    "rejected.v1",
                    new Told(
                            "OrderRejected",
                            it -> forEverybody("Order declined").actual(it.path("rejectedAt")))),
            Map.entry(
                    "delay-notice-sent.v1",
                    new Told(
                            "DelayNoticeSent",
                            it -> forEverybody("Delay: " + it.path("reason").asText() + ", new date "
                                            + Say.dates(it.path("lines"), "newDate"))
                                    .planned(it.path("lines").path(0).path("promisedDate"))
                                    .expected(it.path("lines").path(0).path("newDate")))),
            Map.entry(
                    "delay-accepted.v1",
                    new Told(
                            "DelayAccepted",
                            it -> forEverybody("New date agreed").by(it.path("answeredBy"), it.path("enteredBy")))),
            Map.entry(
                    "delay-refused.v1",
                    new Told(
                            "DelayRefused",
                            it -> forEverybody("New date refused").by(it.path("answeredBy"), it.path("enteredBy")))),
            Map.entry(
                    "closed.v1",
                    new Told(
                            "OrderClosed",
                            it -> forEverybody("Order closed: delivered and settled")
                                    .actual(it.path("closedAt")))));

    private OrderTales() {}
}
