package io.gendan.materials;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** One boot, one database; each test starts on a Monday morning with a factory of its own. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "mei",
        roles = {"purchaser", "warehouse", "engineering", "auditor"})
abstract class MaterialsTest {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkingCalendar WEEK = WorkingCalendar.of(
            ZONE,
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                    .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                    .toList(),
            List.of());

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    Factory factory;

    @BeforeEach
    void on_a_monday_morning() {
        LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        clock.to(monday.atTime(9, 0).atZone(ZONE).toInstant());
        factory = new Factory(deliveries);
    }

    /** The kinds of the open cases of an order. */
    List<String> cases(Desk order) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select kind from exception_case where key = ? order by id")) {
            select.setString(1, order.id().toString());
            List<String> kinds = new ArrayList<>();
            for (ResultSet rows = select.executeQuery(); rows.next(); ) {
                kinds.add(rows.getString(1));
            }
            return kinds;
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZONE);
    }

    /** So many working days from today. */
    String in(int workingDays) {
        return WEEK.plusDays(today(), workingDays).toString();
    }

    Desk order() {
        return new Desk(deliveries, factory);
    }
}
