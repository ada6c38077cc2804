package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventContractsTest extends FinanceStory {
    private static final Path EVENTS = Path.of("api/events");

    @Inject
    ObjectMapper json;

    @Test
    void every_event_finance_sends_keeps_its_contract() {
        EventContracts contracts = new EventContracts(EVENTS, json);
        assertThat(produced()).hasSize(17).allSatisfy(contracts::produces);
    }

    /** The producers' own examples, as they are committed beside ours. */
    @Test
    void finance_reads_what_the_other_departments_promise() {
        EventContracts contracts = new EventContracts(EVENTS, json);
        assertThat(consumed()).hasSize(20).allSatisfy(event -> contracts.consumes(event, producer(event)));
    }

    @Test
    void the_asyncapi_document_names_every_event_and_nothing_else() throws IOException {
        var messages =
                new YAMLMapper().readTree(Path.of("api/asyncapi.yaml").toFile()).at("/components/messages");
        assertThat(StreamSupport.stream(messages.spliterator(), false)
                        .map(message -> message.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(produced().stream()
                        .map(event -> event.getAnnotation(EventType.class).value())
                        .toList());
    }

    @Test
    void the_running_service_offers_what_openapi_promises() {
        OpenApiContract.isCommitted();
    }

    private static Path producer(Class<?> event) {
        String department = event.getAnnotation(EventType.class).value().split("\\.")[2];
        return Path.of("..", department + "-service", "api", "events");
    }

    private static Set<Class<? extends Record>> produced() {
        return events(true);
    }

    private static Set<Class<? extends Record>> consumed() {
        return events(false);
    }

    private static Set<Class<? extends Record>> events(boolean ours) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gendan.finance").stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .filter(type -> type.isAssignableTo(Event.class) == ours)
                        .map(JavaClass::getFullName)
                        .sorted()
                        .map(EventContractsTest::load)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Class<? extends Record> load(String name) {
        try {
            return Class.forName(name).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
