package io.gendan.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds events against the contracts in {@code api/events}.
 *
 * <p>{@code -Dcontracts=accept} writes the schemas anew; what would break a consumer is refused even then.
 */
public final class EventContracts {
    private static final boolean ACCEPT = "accept".equals(System.getProperty("contracts"));

    private final Path folder;
    private final ObjectMapper json;

    /**
     * @param folder the service's {@code api/events}, relative to its module
     * @param json the service's own mapper
     */
    public EventContracts(Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** The committed schema is the record's, and the committed example is valid and what the record says. */
    public void produces(Class<? extends Record> event) {
        String name = name(event);
        JsonNode now = EventSchemas.of(event);
        Path committed = folder.resolve(name + ".schema.json");
        if (ACCEPT) {
            write(committed, now);
        }
        assertThat(read(committed))
                .as("%s is the contract; accept a new one with -Dcontracts=accept", committed)
                .isEqualTo(now);
        JsonNode example = read(folder.resolve(name + ".example.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(now)
                        .validate(example))
                .as("the example of %s", name)
                .isEmpty();
        assertThat((JsonNode) json.valueToTree(readAs(example, event)))
                .as("%s says the example of %s and nothing else", event.getSimpleName(), name)
                .isEqualTo(example);
    }

    /** The consumer's own record reads the producer's example, every field it uses being there. */
    public <E extends Record> E consumes(Class<E> event, Path producer) {
        String name = name(event);
        JsonNode example = read(producer.resolve(name + ".example.json"));
        E read = readAs(example, event);
        JsonNode schema = read(producer.resolve(name + ".schema.json"));
        List<String> unknown = new ArrayList<>();
        json.valueToTree(read).fieldNames().forEachRemaining(field -> {
            if (!schema.path("properties").has(field)) {
                unknown.add(field);
            }
        });
        assertThat(unknown).as("fields that %s does not promise", name).isEmpty();
        return read;
    }

    private static String name(Class<?> event) {
        String type = event.getAnnotation(EventType.class).value();
        String department = Wire.of(event).topic().split("\\.")[1];
        return type.substring(("io.gendan." + department + ".").length());
    }

    private void write(Path committed, JsonNode now) {
        try {
            if (Files.exists(committed)) {
                List<String> broken = SchemaChange.breaking(read(committed), now);
                if (!broken.isEmpty()) {
                    fail("%s may only grow; make a new version beside it: %s", committed, broken);
                }
            }
            Files.createDirectories(folder);
            Files.writeString(committed, json.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private <E extends Record> E readAs(JsonNode example, Class<E> event) {
        try {
            return json.treeToValue(example, event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
