package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** An order that has not ended has a next step with an owner and a due time. */
final class EveryOpenOrderHasAnOwner implements Invariant {

    private static final Set<String> ENDED = Set.of("CLOSED", "CANCELLED", "REJECTED");

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.orders().stream()
                .filter(order -> !ENDED.contains(NoOrderIsLostOrDoubled.stage(order)))
                .filter(order -> !isOwned(order.path("nextStep")))
                .map(order -> order.path("number").asText() + " is " + NoOrderIsLostOrDoubled.stage(order)
                        + ", and nobody owns its next step " + order.path("nextStep"))
                .toList();
    }

    private static boolean isOwned(JsonNode step) {
        return step.hasNonNull("owner") && step.hasNonNull("dueAt");
    }
}
