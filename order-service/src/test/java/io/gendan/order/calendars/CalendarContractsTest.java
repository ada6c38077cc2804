package io.gendan.order.calendars;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class CalendarContractsTest {
    @Inject
    ObjectMapper json;

    @Test
    void the_factory_calendar_is_understood() {
        EventContracts contracts = new EventContracts(Path.of("api/events"), json);
        contracts.consumes(
                WhenFactoryCalendarPublished.FactoryCalendar.class, Path.of("../planning-service/api/events"));
    }
}
