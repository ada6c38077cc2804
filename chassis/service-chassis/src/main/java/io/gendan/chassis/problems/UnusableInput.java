package io.gendan.chassis.problems;

/** A part of the request, beside its body, that nothing can be done with. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;

    public UnusableInput(String field, String problem) {
        super(field + " " + problem, null, false, false);
        this.field = field;
        this.problem = problem;
    }

    String field() {
        return field;
    }

    String problem() {
        return problem;
    }
}
