package io.gendan.order.ordering;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that decides the stage of an order, and the one place that decides it. */
record OrderFacts(
        @Nullable Ending ending,
        PromiseState promise,
        boolean accepted,
        boolean productionReleased,
        List<LineFacts> lines) {

    Stage stage() {
        if (ending != null) {
            return ending.stage();
        }
        return switch (promise) {
            case NOT_ASKED -> Stage.RECEIVED;
            case ASSESSING, COMMITTING -> Stage.IN_REVIEW;
            case COUNTERED, COUNTER_EXPIRED -> Stage.AWAITING_CUSTOMER;
            case COMMITTED -> promised();
        };
    }

    private Stage promised() {
        if (!accepted) {
            return Stage.AWAITING_CUSTOMER;
        }
        return productionReleased ? leastAdvancedLine() : Stage.AWAITING_DEPOSIT;
    }

    private Stage leastAdvancedLine() {
        return lines.stream()
                .map(LineFacts::stage)
                .min(Comparator.naturalOrder())
                .orElse(Stage.RELEASED);
    }
}
