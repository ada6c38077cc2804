package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No order is lost and none is doubled: it has one end, or a next step with an owner and a due time. */
final class EveryOrderEndsOrHasANextStep implements Invariant {

    private static final List<String> ENDS = List.of("order.closed.v1", "order.cancelled.v1", "order.rejected.v1");
    private static final Set<String> ENDED = Set.of("CLOSED", "CANCELLED", "REJECTED");

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var broken = new ArrayList<String>();
        var orders = evidence.orders().stream()
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> order, (one, twin) -> {
                    broken.add(one.path("number").asText() + " is listed twice");
                    return one;
                }));
        evidence.stories().forEach(story -> {
            long ends = ENDS.stream().mapToLong(story::count).sum();
            var order = orders.get(story.order());
            if (story.count("order.placed.v1") != 1) {
                broken.add(story.number() + " was placed " + story.count("order.placed.v1") + " times");
            }
            if (order == null) {
                broken.add(story.number() + " was placed, but order-service does not list it");
            } else if (ends > 1) {
                broken.add(story.number() + " ended " + ends + " times");
            } else if ((ends == 1) != ENDED.contains(order.path("stage").asText())) {
                broken.add(
                        story.number() + " is in stage " + order.path("stage").asText() + " after " + ends + " ends");
            } else if (ends == 0 && !isOwned(order.path("nextStep"))) {
                broken.add(story.number() + " is in stage "
                        + order.path("stage").asText() + " and nobody owns its next step: " + order.path("nextStep"));
            }
        });
        return broken;
    }

    private static boolean isOwned(JsonNode step) {
        return step.hasNonNull("owner") && step.hasNonNull("dueAt");
    }
}
