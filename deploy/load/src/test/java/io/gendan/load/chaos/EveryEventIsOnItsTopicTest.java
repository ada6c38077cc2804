package io.gendan.load.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.checker.Books;
import io.gendan.checker.Evidence;
import io.gendan.checker.Said;
import io.gendan.load.chaos.EveryEventIsOnItsTopic.Sighting;
import io.gendan.walk.Department;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EveryEventIsOnItsTopicTest {

    private static final String TOPIC = "gendan.order.events";
    private static final List<Said> SAID = List.of(said(1, "a"), said(2, "a"), said(1, "b"));

    private final List<Sighting> seen = new ArrayList<>(
            SAID.stream().map(EveryEventIsOnItsTopicTest::sighting).toList());

    @Test
    void what_was_said_is_there() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_repeated_event_changes_nothing() {
        seen.add(seen.getFirst());

        assertThat(broken()).isEmpty();
    }

    @Test
    void an_outbox_row_deleted_before_it_was_sent_is_found() {
        var lost = seen.remove(1);

        assertThat(broken()).singleElement().asString().contains("lacks", lost.id());
    }

    @Test
    void an_overtaking_event_is_found() {
        seen.addFirst(seen.remove(1));

        assertThat(broken()).singleElement().asString().contains("another order");
    }

    @Test
    void an_invented_event_is_found() {
        seen.add(new Sighting(TOPIC, "a", "invented"));
        seen.add(new Sighting(TOPIC, "nobody", "invented"));

        assertThat(broken()).hasSize(2).anySatisfy(line -> assertThat(line).contains("has unsaid", "invented"));
    }

    private List<String> broken() {
        return new EveryEventIsOnItsTopic(seen).brokenBy(new Logs());
    }

    private static Said said(long sequence, String key) {
        return new Said(
                Department.ORDER,
                sequence,
                UUID.randomUUID(),
                "io.gendan.order.placed.v1",
                TOPIC,
                key,
                sequence,
                Instant.EPOCH,
                "{}");
    }

    private static Sighting sighting(Said event) {
        return new Sighting(event.topic(), event.key(), event.id().toString());
    }

    private static final class Logs implements Evidence {
        @Override
        public Books books(Department department) {
            return new Books(
                    department == Department.ORDER ? SAID : List.of(), Set.of(), List.of(), List.of(), List.of());
        }

        @Override
        public List<JsonNode> orders() {
            return List.of();
        }

        @Override
        public List<Map<String, String>> rows(Department department, String query) {
            return List.of();
        }
    }
}
