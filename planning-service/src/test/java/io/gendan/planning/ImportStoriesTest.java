package io.gendan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.planning.Desk.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "zhou",
        roles = {"planner", "ops"})
class ImportStoriesTest {
    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    private LocalDate monday;

    @BeforeEach
    void the_sample_factory() {
        monday = desk.openOnMonday();
    }

    @Test
    void the_same_files_again_change_nothing_and_say_nothing() {
        int said = deliveries
                .published("COATING", "io.gendan.planning.factory-calendar.v1")
                .size();
        Desk.load("calendars", "calendars.csv").body("rows", equalTo(31)).body("unchanged", equalTo(31));
        Desk.load("holidays", "holidays.csv").body("created", equalTo(0)).body("changed", equalTo(0));
        Desk.load("work-centers", "work-centers.csv").body("unchanged", equalTo(8));
        Desk.load("routings", "routings.csv").body("unchanged", equalTo(75));
        assertThat(deliveries.published("COATING", "io.gendan.planning.factory-calendar.v1"))
                .hasSize(said);
    }

    @Test
    void calendars_and_routings_are_told_as_a_whole() {
        JsonNode calendar = deliveries
                .published("COATING", "io.gendan.planning.factory-calendar.v1")
                .getLast();
        assertThat(calendar.at("/zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(calendar.at("/shifts")).hasSize(11);
        assertThat(calendar.at("/holidays")).isNotEmpty();
        JsonNode routing = deliveries
                .published("L-BOL900", "io.gendan.planning.routing.v1")
                .getLast();
        assertThat(routing.at("/operations")).hasSize(3);
        assertThat(deliveries.published("NB1", "io.gendan.planning.plant.v1")).hasSize(1);
    }

    @Test
    void a_file_with_bad_rows_is_refused_whole_with_every_error() {
        Desk.csv("routings", """
                plant,item,sequence,operation,operation_zh,work_center,alternative_work_center,setup_minutes,run_minutes_per_unit,yield,outsourcing_days
                NB1,BAD,10,Weld,焊接,NOWHERE,,10,5,1,
                NB1,BAD,20,Pack,包装,PACK,,10,5,1.2,
                NB1,BAD,30,Pack,包装,PACK,,10,5,1,
                """)
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"))
                .body("errors", hasSize(2))
                .body("errors[0].column", equalTo("work_center"));
        assertThat(desk.number("select count(*) from routing_operation where item = 'BAD'"))
                .isZero();
    }

    @Test
    void a_night_across_midnight_and_overlapping_shifts_are_refused() {
        String head = "calendar,plant,name,name_zh,time_zone,weekday,shift,starts,ends\n";
        Desk.csv("calendars", head + "NIGHT,NB1,Night,,Asia/Shanghai,MONDAY,N,22:00,06:00\n")
                .statusCode(422)
                .body("errors[0].column", equalTo("ends"));
        Desk.csv(
                        "calendars",
                        head + "TWICE,NB1,Twice,,Asia/Shanghai,MONDAY,A,08:00,12:00\n"
                                + "TWICE,NB1,Twice,,Asia/Shanghai,MONDAY,B,11:00,15:00\n")
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:calendar-unusable"));
    }

    @Test
    void a_new_day_off_takes_the_free_minutes_and_names_what_is_planned_on_it() {
        Known order = desk.placed("L-BOL900", 10, monday.plusDays(11));
        desk.materials(order, order.promise(), monday.toString());
        String day = monday.plusDays(3).toString();
        Desk.csv(
                        "holidays",
                        "calendar,date,name,name_zh\nCOATING," + monday + ",Maintenance,\nCOATING," + day
                                + ",Maintenance,\n")
                .statusCode(200);

        assertThat(desk.number(
                        "select available from capacity_bucket where work_center = 'COAT' and day = '" + day + "'"))
                .isZero();
        assertThat(desk.number("select available - held from capacity_bucket where work_center = 'COAT' and day = '"
                        + monday + "'"))
                .isZero();
        assertThat(desk.number(
                        "select count(*) from exception_case where kind = 'capacity-lost' and text like '%COAT on "
                                + monday + "%'"))
                .isEqualTo(1);
        assertThat(desk.brokenBuckets()).isZero();
    }
}
