package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;

/** Every department signs what no rule signs for it; what somebody cannot meet is proposed for rejection and rejected. */
record SignTheReview(ReviewDepartments departments) implements Duty {

    private static final String NOT_ASSESSED_YET = "assessment-pending";

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.stage().equals("IN_REVIEW")) {
            return Outcome.nothing();
        }
        return Outcome.first(departments.cases(order.id()).stream()
                .map(reviewCase -> attend(order, reviewCase))
                .toList());
    }

    private Outcome attend(OrderView order, JsonNode reviewCase) {
        return switch (reviewCase.path("state").asText()) {
            case "OPEN" -> sign(order, reviewCase);
            case "CONFLICT" -> giveUp(order, reviewCase.path("caseId").asText());
            default -> Outcome.nothing();
        };
    }

    private Outcome sign(OrderView order, JsonNode reviewCase) {
        var signed = new ArrayList<String>();
        for (var item : reviewCase.path("items")) {
            var department = item.path("department").asText();
            if (!item.hasNonNull("verdict")
                    && !department.equals("GENERAL_MANAGEMENT")
                    && sign(reviewCase, department)) {
                signed.add(department.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return signed.isEmpty()
                ? Outcome.nothing()
                : new Outcome.Done(String.join(", ", signed) + " signed " + order.number());
    }

    private boolean sign(JsonNode reviewCase, String department) {
        var credit = reviewCase.path("assessments").path("credit");
        boolean cannot = department.equals("FINANCE")
                && credit.hasNonNull("green")
                && !credit.path("green").asBoolean();
        try {
            departments.sign(
                    reviewCase.path("caseId").asText(),
                    department,
                    cannot ? "CANNOT" : "MET",
                    Map.of("memo", cannot ? "the credit limit does not cover it" : "looked at, as assessed"));
            return true;
        } catch (Refused refused) {
            if (refused.kind().equals(NOT_ASSESSED_YET)) {
                return false;
            }
            throw refused;
        }
    }

    private Outcome giveUp(OrderView order, String caseId) {
        departments.propose(caseId, "a department cannot meet it");
        departments.reject(caseId, "agreed with the sales manager");
        return new Outcome.Done("rejected " + order.number());
    }
}
