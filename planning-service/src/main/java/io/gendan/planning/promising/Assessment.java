package io.gendan.planning.promising;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One answer to what can be promised, for all lines of an order. */
record Assessment(UUID id, UUID promise, UUID materials, Instant at, Instant validUntil, List<LinePromise> lines) {

    boolean onTime() {
        return lines.stream().allMatch(LinePromise::onTime);
    }

    /** On time, and nothing pending. */
    boolean green() {
        return onTime() && lines.stream().allMatch(LinePromise.Dated.class::isInstance);
    }

    Stream<Measure> measures() {
        return dated().flatMap(line -> line.measures().stream());
    }

    Stream<LinePromise.Dated> dated() {
        return lines.stream().filter(LinePromise.Dated.class::isInstance).map(LinePromise.Dated.class::cast);
    }
}
