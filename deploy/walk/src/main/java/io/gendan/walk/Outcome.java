package io.gendan.walk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What came of looking after an order. */
sealed interface Outcome {

    /** Something was done; look again when it has had its effect. */
    record Done(String what) implements Outcome {}

    /** There is something to do, later. */
    record NotBefore(Instant at, String what) implements Outcome {}

    /** Nothing for us to do; somebody or something else is at it. */
    record Nothing() implements Outcome {}

    static Outcome nothing() {
        return new Nothing();
    }

    /** What was done counts most, then what comes first. */
    static Outcome first(List<Outcome> outcomes) {
        Optional<Outcome> done =
                outcomes.stream().filter(outcome -> outcome instanceof Done).findFirst();
        return done.orElseGet(() -> outcomes.stream()
                .filter(NotBefore.class::isInstance)
                .map(NotBefore.class::cast)
                .min(Comparator.comparing(NotBefore::at))
                .map(Outcome.class::cast)
                .orElseGet(Outcome::nothing));
    }
}
