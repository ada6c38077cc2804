package io.gendan.planning.promising;

import io.gendan.planning.routings.RoutingStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A line whose material is dated and whose routing is known: what a date can be computed from. */
record LineToPromise(
        int line, BigDecimal quantity, LocalDate requestedDate, LocalDate materialReady, List<RoutingStep> routing) {

    List<Step.Inside> steps() {
        return steps(quantity);
    }

    List<Step.Inside> steps(BigDecimal part) {
        return routing.stream()
                .map(step -> new Step.Inside(step.sequence(), step.workCenter(), step.minutes(part)))
                .toList();
    }

    Set<String> workCenters() {
        return routing.stream().map(RoutingStep::workCenter).collect(Collectors.toSet());
    }
}
