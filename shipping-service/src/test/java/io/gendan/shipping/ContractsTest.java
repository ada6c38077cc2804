package io.gendan.shipping;

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
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What others may rely on, and what we rely on. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class ContractsTest {
    @Inject
    ObjectMapper json;

    private static final Path OURS = Path.of("api/events");
    private static final Path PARTNERS = Path.of("api/partner-events");

    /** Those of this module that satisfy the condition. */
    private static List<Class<? extends Record>> events(Predicate<Class<?>> which) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gendan.shipping").stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .map(JavaClass::reflect)
                        .filter(which)
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList();
    }

    private static boolean isTold(Class<?> type) {
        return Event.class.isAssignableFrom(type);
    }

    private static boolean isForPartners(Class<?> type) {
        return type.getAnnotation(EventType.class).value().startsWith("io.gendan.partner.");
    }

    @Test
    void the_rest_api_is_the_committed_one() {
        OpenApiContract.isCommitted();
    }

    @Test
    void every_event_we_tell_is_what_its_schema_and_example_say() {
        EventContracts contracts = new EventContracts(OURS, json);
        assertThat(events(type -> isTold(type) && !isForPartners(type)))
                .hasSize(10)
                .allSatisfy(contracts::produces);
    }

    @Test
    void every_event_a_partner_hears_is_what_its_schema_and_example_say() {
        EventContracts contracts = new EventContracts(PARTNERS, json);
        assertThat(events(ContractsTest::isForPartners)).hasSize(5).allSatisfy(contracts::produces);
    }

    @Test
    void the_partners_contract_names_every_event_they_hear_and_its_schema() throws IOException {
        String contract = Files.readString(Path.of("api/partner-asyncapi.yaml"));
        assertThat(events(ContractsTest::isForPartners)).allSatisfy(event -> {
            String type = event.getAnnotation(EventType.class).value();
            assertThat(contract).contains("name: " + type + "\n");
            assertThat(contract)
                    .contains(
                            "$ref: partner-events/" + type.substring("io.gendan.partner.".length()) + ".schema.json\n");
        });
    }

    @Test
    void every_event_we_hear_is_read_from_its_producers_example() {
        EventContracts contracts = new EventContracts(OURS, json);
        assertThat(events(type -> !isTold(type))).hasSize(14).allSatisfy(event -> {
            String department = Wire.of(event).topic().split("\\.")[1];
            contracts.consumes(event, Path.of("..", department + "-service", "api", "events"));
        });
    }
}
