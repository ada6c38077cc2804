package io.gendan.chassis.imports;

import org.jspecify.annotations.Nullable;

/** A row cannot be taken: which column, what stood there, what is wrong with it. */
public final class RowProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final @Nullable String value;

    public RowProblem(String column, @Nullable String value, String problem) {
        super(problem, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    @Nullable
    String value() {
        return value;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
