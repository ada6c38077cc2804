package io.gendan.order.ordering;

import java.util.Optional;

/** Something beside the stage that has to be settled first, such as a delay. */
public interface PressingStep {
    Optional<NextStep> of(OrderId order);
}
