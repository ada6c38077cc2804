package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.dates;
import static io.gendan.order.tracking.Said.flag;
import static io.gendan.order.tracking.Said.rest;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Said.word;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import java.util.List;

/** What review says. */
final class ReviewTales {
    static final List<Told> ALL = List.of(
            forEverybody("opened.v1", "ReviewOpened").actual("/openedAt"),
            internal(
                            "sign-off-recorded.v1",
                            "SignOffRecorded",
                            word("signer", "/department"),
                            word("verdict", "/verdict"),
                            rest(" ", "/byDate"),
                            rest(", ", "/memo"),
                            flag("/byRule", "said.by-rule"))
                    .by("/signedBy")
                    .expected("/byDate"),
            internal("sign-off-overdue.v1", "SignOffOverdue", word("signer", "/department"))
                    .planned("/dueAt"),
            internal("decided.v1", "OrderReviewDecided", word("outcome", "/outcome"), text("/reason"))
                    .unless(
                            it -> it.path("outcome").asText().equals("APPROVED"),
                            forEverybody("decided.v1", "OrderReviewPassed"))
                    .unless(
                            it -> it.path("outcome").asText().equals("COUNTERED"),
                            forEverybody("decided.v1", "CounterOfferMade", dates("/lines", "promisedDate"))
                                    .expected("/counterValidUntil")));

    private ReviewTales() {}
}
