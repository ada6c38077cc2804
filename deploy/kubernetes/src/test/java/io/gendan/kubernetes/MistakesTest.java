package io.gendan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules can fail: each mistake is found, in its own words, and nothing else is. */
class MistakesTest {

    @ParameterizedTest
    @MethodSource("mistakes")
    void is_found(Mistake mistake) {
        var production = Overlay.PRODUCTION.rendered();

        var violations = Rules.violations(production.with(mistake.kind(), mistake.name(), mistake::make));

        assertThat(violations).anyMatch(violation -> violation.contains(mistake.found()));
    }

    static Stream<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void there_is_a_mistake_in_every_kind_of_object() {
        var kinds =
                Overlay.PRODUCTION.rendered().all().stream().map(Manifest::kind).collect(Collectors.toSet());

        assertThat(mistakes().map(Mistake::kind)).containsAll(kinds);
    }
}
