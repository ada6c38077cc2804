package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.dates;
import static io.gendan.order.tracking.Said.goods;
import static io.gendan.order.tracking.Said.money;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Said.word;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import java.util.List;

/** What the order desk says. */
final class OrderTales {
    static final List<Told> ALL = List.of(
            forEverybody("placed.v1", "OrderPlaced", goods("/lines"), money("/total"))
                    .actual("/placedAt"),
            internal("reassessment-requested.v1", "ReassessmentRequested", text("/reason")),
            internal("promise-accepted.v1", "PromiseAccepted", dates("/lines", "promisedDate")),
            forEverybody("confirmed.v1", "OrderConfirmed", dates("/lines", "promisedDate"))
                    .planned("/lines/0/promisedDate")
                    .actual("/confirmedAt"),
            forEverybody("customer-accepted.v1", "CustomerAccepted", word("how", "/how"))
                    .by("/acceptedBy", "/enteredBy")
                    .actual("/acceptedAt"),
            forEverybody("production-released.v1", "ProductionReleased", text("/noticeNumber"))
                    .planned("/lines/0/dueDate")
                    .actual("/releasedAt"),
            forEverybody("sample-approved.v1", "SampleApproved")
                    .by("/approvedBy", "/enteredBy")
                    .actual("/approvedAt"),
            forEverybody("dispatch-released.v1", "DispatchReleased", goods("/lines")),
            internal("dispatch-recalled.v1", "DispatchRecalled", goods("/lines"), text("/reason")),
            internal("withdrawal-requested.v1", "WithdrawalRequested"),
            internal("withdrawal-abandoned.v1", "WithdrawalAbandoned", text("/reason")),
            forEverybody("cancelled.v1", "OrderCancelled", text("/reason"))
                    .by("/cancelledBy")
                    .actual("/cancelledAt"),
            forEverybody("rejected.v1", "OrderRejected").actual("/rejectedAt"),
            forEverybody(
                            "delay-notice-sent.v1",
                            "DelayNoticeSent",
                            word("reason", "/reason"),
                            dates("/lines", "newDate"))
                    .planned("/lines/0/promisedDate")
                    .expected("/lines/0/newDate"),
            forEverybody("delay-accepted.v1", "DelayAccepted").by("/answeredBy", "/enteredBy"),
            forEverybody("delay-refused.v1", "DelayRefused").by("/answeredBy", "/enteredBy"),
            forEverybody("closed.v1", "OrderClosed").actual("/closedAt"));

    private OrderTales() {}
}
