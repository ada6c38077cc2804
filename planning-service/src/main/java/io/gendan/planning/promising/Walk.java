package io.gendan.planning.promising;

import io.gendan.planning.capacity.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a walk along a routing led. */
public sealed interface Walk {
    List<WhyNotEarlier> reasons();

    /** The work center that holds everything up, where one does. */
    Optional<String> bottleneck();

    /** All operations in order, none before the one in front of it is done. */
    record Placed(List<Placement> placements, List<WhyNotEarlier> reasons, Optional<String> bottleneck)
            implements Walk {
        public Instant start() {
            return placements.getFirst().start();
        }

        public Instant finish() {
            return placements.getLast().finish();
        }

        public List<Slot> slots() {
            return placements.stream()
                    .flatMap(placement -> placement.slots().stream())
                    .toList();
        }
    }

    /** Nothing as far as the calendar is laid out. */
    record Nowhere(List<WhyNotEarlier> reasons, Optional<String> bottleneck) implements Walk {}
}
