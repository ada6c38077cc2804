package io.gendan.load.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.local.Addresses;
import io.gendan.local.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short storm on what was built, on data and ports of its own. What it prints is its seed, every fault, and how to play it again. */
class ChaosIT {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Place PLACE =
            new Place(MODULE.resolve("../..").normalize(), MODULE.resolve("target/chaos"), new Addresses(8400), true);

    @Test
    void whatever_strikes_every_order_ends_and_every_invariant_holds() {
        var plan = Plan.of(List.of("--seed", "97404", "--minutes", "0.8", "--orders", "12"));
        try (var stage = new Stage(PLACE, System.out)) {
            assertThat(Chaos.survives(new Ground(PLACE, stage), plan))
                    .as(plan.command())
                    .isTrue();
        }
    }
}
