package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;

/** A service said no, as RFC 9457 wants it said. */
public final class Refused extends RuntimeException {

    private static final String OURS = "urn:gendan:problem:";

    private final int status;
    private final transient JsonNode problem;

    Refused(String request, int status, JsonNode problem) {
        super(request + " was refused: " + status + " " + text(problem));
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /** The kebab-case name of the refusal, {@code order-incomplete}; empty when the answer was no problem document of ours. */
    public String kind() {
        var type = problem.path("type").asText();
        return type.startsWith(OURS) ? type.substring(OURS.length()) : "";
    }

    public JsonNode problem() {
        return problem;
    }

    private static String text(JsonNode problem) {
        return problem.isMissingNode() ? "(no problem document)" : problem.toString();
    }
}
