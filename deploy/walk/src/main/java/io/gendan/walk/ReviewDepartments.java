package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The departments that sign an order before it is promised. */
public final class ReviewDepartments {

    private static final Map<String, String> SIGNS = Map.of(
            "sales", "sales",
            "planning", "planner",
            "materials", "purchaser",
            "finance", "finance",
            "engineering", "engineering",
            "quality", "quality");

    private final Switchboard switchboard;
    private final Phone clerk;

    public ReviewDepartments(Switchboard switchboard) {
        this.switchboard = switchboard;
        clerk = switchboard.call(Department.REVIEW, "sales");
    }

    public List<JsonNode> cases(Object order) {
        return clerk.all("/review-cases?order=" + order);
    }

    /** @param verdict MET, MET_BY or CANNOT */
    public void sign(String caseId, String department, String verdict, Map<String, ?> more) {
        var signOff = new HashMap<String, Object>(more);
        signOff.put("department", department);
        signOff.put("verdict", verdict);
        as(SIGNS.getOrDefault(department.toLowerCase(java.util.Locale.ROOT), "general-manager"))
                .post("/review-cases/" + caseId + "/sign-offs", signOff);
    }

    /** The head lets the rule sign for the department. */
    public void allowRule(String department, String head) {
        as(head).put("/signing-rules/" + department, Map.of("enabled", true));
    }

    public JsonNode propose(String caseId, String reason) {
        return as("sales-manager").post("/review-cases/" + caseId + "/rejection-proposal", Map.of("reason", reason));
    }

    public JsonNode reject(String caseId, String reason) {
        return as("general-manager").post("/review-cases/" + caseId + "/rejection", Map.of("reason", reason));
    }

    private Phone as(String user) {
        return switchboard.call(Department.REVIEW, user);
    }
}
