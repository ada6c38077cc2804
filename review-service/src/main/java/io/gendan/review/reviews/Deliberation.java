package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the signatures amount to. */
sealed interface Deliberation {
    /** Somebody has not signed, or an assessment is missing, replaced or without its hold. */
    record Waiting() implements Deliberation {}

    /** All have signed and somebody cannot. */
    record Conflict(List<Department> cannot) implements Deliberation {}

    record Agreed(List<PromisedLine> lines) implements Deliberation {}

    static Deliberation of(Signatures signatures, Sheet sheet, List<OrderedLine> lines, Instant now) {
        if (!signatures.areComplete()) {
            return new Waiting();
        }
        List<Department> cannot = signatures.cannot();
        if (!cannot.isEmpty()) {
            return new Conflict(cannot);
        }
        return sheet.isFresh(now) ? agree(signatures.conditions(), sheet, lines) : new Waiting();
    }

    /** A line is promised for the latest of planning's date and the dates by which departments meet their items. */
    private static Deliberation agree(List<LocalDate> conditions, Sheet sheet, List<OrderedLine> lines) {
        List<PromisedLine> promised = lines.stream()
                .flatMap(
                        wish -> latest(sheet.plannedDate(wish.line()), conditions)
                                .map(date -> new PromisedLine(wish.line(), date))
                                .stream())
                .toList();
        return promised.size() == lines.size() ? new Agreed(promised) : new Waiting();
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> planned, List<LocalDate> conditions) {
        return Stream.concat(planned.stream(), conditions.stream()).max(LocalDate::compareTo);
    }
}
