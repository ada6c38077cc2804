package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import java.util.Locale;
import java.util.Map;

/** What the review says. */
final class ReviewTales {
    static final Map<String, Told> ALL = Map.of(
            "opened.v1",
            new Told("ReviewOpened", it -> forEverybody("In review").actual(it.path("openedAt"))),
            "sign-off-recorded.v1",
            new Told(
                    "SignOffRecorded",
                    it -> internal(it.path("department").asText() + " signed: "
                                    + it.path("verdict")
                                            .asText()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' ')
                                    + (it.hasNonNull("byDate")
                                            ? " " + it.path("byDate").asText()
                                            : "")
                                    + (it.hasNonNull("memo")
                                            ? ", " + it.path("memo").asText()
                                            : "")
                                    + (it.path("byRule").asBoolean() ? " (by rule)" : ""))
                            .by(it.path("signedBy"))
                            .expected(it.path("byDate"))),
            "sign-off-overdue.v1",
            new Told(
                    "SignOffOverdue",
                    it -> internal(it.path("department").asText() + " has not signed in time")
                            .planned(it.path("dueAt"))),
            "decided.v1",
            new Told("OrderReviewDecided", it -> switch (it.path("outcome").asText()) {
                case "APPROVED" -> forEverybody("Review passed");
                case "COUNTERED" ->
                    forEverybody("Counter-offer: " + Say.dates(it.path("lines"), "promisedDate"))
                            .expected(it.path("counterValidUntil"));
                default ->
                    internal("Review decided: " + it.path("outcome").asText() + ", "
                            + it.path("reason").asText());
            }));

    private ReviewTales() {}
}
