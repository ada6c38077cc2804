package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every order that was placed is placed once, listed once and has one end at most: the one it shows. */
final class NoOrderIsLostOrDoubled implements Invariant {

    private static final Map<String, String> ENDS =
            Map.of("order.closed.v1", "CLOSED", "order.cancelled.v1", "CANCELLED", "order.rejected.v1", "REJECTED");

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var broken = new ArrayList<String>();
        var stages = new HashMap<String, String>();
        for (var order : evidence.orders()) {
            if (stages.put(order.path("id").asText(), stage(order)) != null) {
                broken.add(order.path("number").asText() + " is listed twice");
            }
        }
        for (var story : evidence.stories()) {
            check(story, stages.getOrDefault(story.order(), "nowhere"), broken);
        }
        return broken;
    }

    private static void check(OrderStory story, String stage, List<String> broken) {
        if (story.count("order.placed.v1") != 1) {
            broken.add(story.number() + " was placed " + story.count("order.placed.v1") + " times");
        }
        var ends = ENDS.entrySet().stream()
                .flatMap(end -> story.events(end.getKey()).map(event -> end.getValue()))
                .toList();
        boolean asItShows = ends.isEmpty() ? isOpen(stage) : ends.equals(List.of(stage));
        if (!asItShows) {
            broken.add(story.number() + " is " + stage + ", and its ends are " + ends);
        }
    }

    private static boolean isOpen(String stage) {
        return !ENDS.containsValue(stage) && !stage.equals("nowhere");
    }

    static String stage(JsonNode order) {
        return order.path("stage").asText();
    }
}
