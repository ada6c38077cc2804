package io.gendan.planning.promising;

import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.routings.RoutingStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways out for a late line, each tried on a copy of the load that the line's own minutes were given back to. */
final class Measures {
    private final Promising promising;
    private final LoadBoard without;
    private final LineToPromise line;
    private final String bottleneck;

    Measures(Promising promising, LoadBoard board, LineToPromise line, Walk.Placed placed) {
        this.promising = promising;
        this.line = line;
        this.without = board.copy();
        without.give(placed.slots());
        this.bottleneck = placed.bottleneck().orElse(line.routing().getFirst().workCenter());
    }

    /** The best gain first; a later date is always possible and gains nothing. */
    List<Measure> ranked(LocalDate possible) {
        Measure later = new Measure(MeasureKind.LATER_DATE, line.line(), null, possible, 0, null);
        return Stream.concat(
                        Stream.of(overtime(possible), outsourced(possible), split(possible))
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparingLong(Measure::gainDays)
                                        .reversed()),
                        Stream.of(later))
                .toList();
    }

    private Optional<Measure> overtime(LocalDate possible) {
        ToIntFunction<String> allowed =
                code -> code.equals(bottleneck) ? promising.shop().center(code).mostOvertime() : 0;
        return gain(MeasureKind.OVERTIME, bottleneck, tryOn(without.with(allowed), line.steps()), possible);
    }

    private Optional<Measure> outsourced(LocalDate possible) {
        List<Step> steps =
                line.routing().stream().map(this::outsideAtTheBottleneck).toList();
        boolean possibleAtAll = steps.stream().anyMatch(Step.Outside.class::isInstance);
        return possibleAtAll
                ? gain(MeasureKind.OUTSOURCE, bottleneck, tryOn(without.copy(), steps), possible)
                : Optional.empty();
    }

    private Step outsideAtTheBottleneck(RoutingStep step) {
        Integer days = step.outsourcingDays();
        return days != null && step.workCenter().equals(bottleneck)
                ? new Step.Outside(step.sequence(), days)
                : new Step.Inside(step.sequence(), step.workCenter(), step.minutes(line.quantity()));
    }

    /** The largest whole part that is ready on the requested date, by halving. */
    private Optional<Measure> split(LocalDate possible) {
        long ready = 0;
        long tooMuch = line.quantity().setScale(0, RoundingMode.CEILING).longValueExact();
        while (tooMuch - ready > 1) {
            long middle = (ready + tooMuch) / 2;
            boolean inTime = tryOn(without.copy(), line.steps(BigDecimal.valueOf(middle)))
                    .filter(date -> !date.isAfter(line.requestedDate()))
                    .isPresent();
            ready = inTime ? middle : ready;
            tooMuch = inTime ? tooMuch : middle;
        }
        return ready == 0
                ? Optional.empty()
                : Optional.of(new Measure(
                        MeasureKind.SPLIT,
                        line.line(),
                        null,
                        line.requestedDate(),
                        ChronoUnit.DAYS.between(line.requestedDate(), possible),
                        BigDecimal.valueOf(ready)));
    }

    private Optional<LocalDate> tryOn(LoadBoard board, List<? extends Step> steps) {
        return promising.walk(board, line, steps) instanceof Walk.Placed placed
                ? Optional.of(promising.dateOf(line, placed))
                : Optional.empty();
    }

    private Optional<Measure> gain(
            MeasureKind kind, @Nullable String center, Optional<LocalDate> date, LocalDate possible) {
        return date.filter(found -> found.isBefore(possible))
                .map(found ->
                        new Measure(kind, line.line(), center, found, ChronoUnit.DAYS.between(found, possible), null));
    }
}
