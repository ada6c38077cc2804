package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every department signs what no rule signs for it. */
record SignTheReview(ReviewDepartments departments) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.stage().equals("IN_REVIEW")) {
            return Outcome.nothing();
        }
        for (var summary : departments.cases(order.id())) {
            var reviewCase = departments.reviewCase(summary.path("caseId").asText());
            if (reviewCase.path("state").asText().equals("OPEN")) {
                return sign(order, reviewCase);
            }
        }
        return Outcome.nothing();
    }

    private Outcome sign(OrderView order, JsonNode reviewCase) {
        List<String> unsigned = reviewCase
                .path("items")
                .valueStream()
                .filter(item -> !item.hasNonNull("verdict"))
                .map(item -> item.path("department").asText())
                .toList();
        unsigned.forEach(department ->
                departments.sign(reviewCase.path("caseId").asText(), department, "MET", Map.of("memo", "checked")));
        return unsigned.isEmpty()
                ? Outcome.nothing()
                : new Outcome.Done(String.join(", ", unsigned) + " signed " + order.number());
    }
}
