package io.gendan.planning.workorders;

/** How far work has come that somebody looks for. */
enum Step {
    PLANNED("w.course.state = PLANNED"),
    READY_TO_START("w.course.state = PLANNED and w.gates.kitComplete"
            + " and (w.gates.sampleApproved or not w.gates.sampleNeeded)"),
    STARTED("w.course.state = STARTED"),
    RUNNING("w.course.state = RUNNING"),
    NOT_INSPECTED("w.course.state = RUNNING and w.course.inspectedAt is null"),
    INSPECTED("w.course.state = RUNNING and w.course.inspectedAt is not null"),
    UNFINISHED("w.course.state in (PLANNED, STARTED, RUNNING)");

    private final String condition;

    Step(String condition) {
        this.condition = condition;
    }

    /** As a condition of a query about a work order {@code w}. */
    String holds() {
        return condition;
    }
}
