package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A line's promised date is the confirmed one until the customer accepts a delay notice that names another; the first one is kept. */
final class PromisesMoveOnlyByConsent implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var stories = evidence.stories().stream().collect(Collectors.toMap(OrderStory::order, story -> story));
        var broken = new ArrayList<String>();
        for (var order : evidence.orders()) {
            var story = stories.get(order.path("id").asText());
            if (story == null || !story.has("order.confirmed.v1")) {
                continue;
            }
            var confirmed = dates(story, "order.confirmed.v1", "promisedDate");
            var agreed = new HashMap<>(confirmed);
            acceptedDelays(story).forEach(notice -> put(agreed, notice, "newDate"));
            for (var line : order.path("lines")) {
                compare(broken, story, line, "promisedDate", agreed);
                compare(broken, story, line, "originalPromisedDate", confirmed);
            }
        }
        return broken;
    }

    private static List<JsonNode> acceptedDelays(OrderStory story) {
        var accepted = story.events("order.delay-accepted.v1")
                .map(event -> event.body().path("delayId").asText())
                .collect(Collectors.toSet());
        return story.events("order.delay-notice-sent.v1")
                .map(Said::body)
                .filter(notice -> accepted.contains(notice.path("delayId").asText()))
                .toList();
    }

    private static Map<Integer, String> dates(OrderStory story, String event, String field) {
        var dates = new HashMap<Integer, String>();
        story.events(event).map(Said::body).forEach(body -> put(dates, body, field));
        return dates;
    }

    private static void put(Map<Integer, String> dates, JsonNode body, String field) {
        body.path("lines")
                .forEach(line ->
                        dates.put(line.path("line").asInt(), line.path(field).asText()));
    }

    private static void compare(
            List<String> broken, OrderStory story, JsonNode line, String field, Map<Integer, String> expected) {
        var date = expected.get(line.path("line").asInt());
        if (date != null && !date.equals(line.path(field).asText())) {
            broken.add(story.number() + " line " + line.path("line") + ": " + field + " is "
                    + line.path(field).asText() + ", agreed was " + date);
        }
    }
}
