package io.gendan.checker;

import java.util.ArrayList;
import java.util.List;

/** A withdrawal is answered once by each of three, a recall once by shipping; a cancellation is costed once by each of three and settled once. */
final class WhoIsAskedAnswersOnce implements Invariant {

    private static final List<String> ASKED = List.of("planning", "materials", "shipping");

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var broken = new ArrayList<String>();
        for (var story : evidence.stories()) {
            story.events("order.withdrawal-requested.v1").forEach(request -> {
                var id = request.body().path("withdrawalId").asText();
                ASKED.forEach(department -> {
                    long answers = answers(story, department + ".withdrawn.v1", "withdrawalId", id)
                            + answers(story, department + ".withdrawal-too-late.v1", "withdrawalId", id);
                    if (answers != 1) {
                        broken.add(story.number() + ": " + department + " answered a withdrawal " + answers + " times");
                    }
                });
            });
            story.events("order.dispatch-recalled.v1").forEach(recall -> {
                long answers = answers(
                        story,
                        "shipping.dispatch-recall-answered.v1",
                        "recallId",
                        recall.body().path("recallId").asText());
                if (answers != 1) {
                    broken.add(story.number() + ": shipping answered a recall " + answers + " times");
                }
            });
            long cancelled = story.count("order.cancelled.v1");
            ASKED.forEach(department -> {
                long costed = story.count(department + ".cancellation-costed.v1");
                if (costed != cancelled) {
                    broken.add(story.number() + ": " + department + " costed a cancellation " + costed + " times");
                }
            });
            if (story.count("finance.cancellation-settled.v1") != cancelled) {
                broken.add(story.number() + " was cancelled " + cancelled + " times and settled "
                        + story.count("finance.cancellation-settled.v1") + " times");
            }
        }
        return broken;
    }

    private static long answers(OrderStory story, String name, String field, String question) {
        return story.events(name)
                .filter(answer -> answer.body().path(field).asText().equals(question))
                .count();
    }
}
