package io.gendan.materials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.events.Wire;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others may rely on, and what we rely on. */
@QuarkusTest
class ContractsTest extends MaterialsTest {
    @Inject
    ObjectMapper json;

    @Test
    void the_rest_api_is_the_committed_one() {
        OpenApiContract.isCommitted();
    }

    @Test
    void every_event_we_tell_is_what_its_schema_and_example_say() {
        EventContracts contracts = new EventContracts(Path.of("api/events"), json);
        assertThat(events(true)).hasSize(15).allSatisfy(contracts::produces);
    }

    @Test
    void every_event_we_hear_is_read_from_its_producers_example() {
        EventContracts contracts = new EventContracts(Path.of("api/events"), json);
        assertThat(events(false)).hasSize(14).allSatisfy(event -> {
            String department = Wire.of(event).topic().split("\\.")[1];
            contracts.consumes(event, Path.of("..", department + "-service", "api", "events"));
        });
    }

    @Test
    void every_event_we_tell_is_described_in_asyncapi() throws Exception {
        String described = Files.readString(Path.of("api/asyncapi.yaml"));
        assertThat(events(true))
                .allSatisfy(event -> assertThat(described)
                        .contains(
                                "name: " + event.getAnnotation(EventType.class).value() + "\n"));
    }

    private static List<Class<? extends Record>> events(boolean ours) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gendan.materials").stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .map(JavaClass::reflect)
                        .filter(type -> Event.class.isAssignableFrom(type) == ours)
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList();
    }
}
