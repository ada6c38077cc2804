package io.gendan.review.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class CalendarsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Inject
    Deliveries deliveries;

    @Inject
    Calendars calendars;

    @Inject
    ObjectMapper json;

    @Test
    void until_planning_has_published_a_calendar_the_configured_hours_count() {
        assertThat(minutes("XX9", MONDAY)).isEqualTo(480);
        assertThat(minutes("XX9", MONDAY.minusDays(1))).isZero();
    }

    @Test
    void the_last_snapshot_counts_and_an_older_one_that_comes_late_does_not() {
        var first = deliveries.envelope("OFFICE", calendar("YY1", LocalTime.of(12, 0)));
        deliveries.deliver("OFFICE", calendar("YY1", LocalTime.of(10, 0), MONDAY.plusDays(1)));
        deliveries.again(first);

        assertThat(minutes("YY1", MONDAY)).isEqualTo(120);
        assertThat(minutes("YY1", MONDAY.plusDays(1))).isZero();
    }

    @Test
    void we_read_the_calendar_that_planning_publishes() {
        Path producer = Path.of("../planning-service/api/events");
        assertThat(new EventContracts(producer, json)
                        .consumes(FactoryCalendar.class, producer)
                        .hours())
                .isNotNull();
    }

    private long minutes(String plant, LocalDate date) {
        return QuarkusTransaction.requiringNew()
                .call(() -> calendars.officeOf(plant).workingMinutes(date));
    }

    private static FactoryCalendar calendar(String plant, LocalTime until, LocalDate... holidays) {
        return new FactoryCalendar(
                "OFFICE",
                plant,
                SHANGHAI,
                List.of(
                        new FactoryCalendar.Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), until),
                        new FactoryCalendar.Hours(DayOfWeek.TUESDAY, LocalTime.of(8, 0), until)),
                List.of(holidays));
    }
}
