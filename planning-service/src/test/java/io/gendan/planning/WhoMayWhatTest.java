package io.gendan.planning;

import static io.restassured.RestAssured.given;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class WhoMayWhatTest {

    @Test
    @TestSecurity(user = "li", roles = "customer")
    void customers_read_neither_promises_nor_load() {
        given().get("/promises/" + Ids.next()).then().statusCode(403);
        given().get("/work-orders").then().statusCode(403);
        given().get("/capacity?workCenter=COAT").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "maria",
            roles = "area-manager",
            attributes = @SecurityAttribute(key = "area", value = "EUROPE"))
    void area_managers_read_their_orders_elsewhere() {
        given().get("/promises/" + Ids.next()).then().statusCode(403);
        given().get("/work-orders").then().statusCode(403);
        given().get("/work-orders/WO-2026-000001/task-card").then().statusCode(403);
        given().get("/capacity?workCenter=COAT").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "ann", roles = "auditor")
    void the_auditor_reads_everything_and_changes_nothing() {
        given().get("/work-orders").then().statusCode(200);
        given().get("/promises/" + Ids.next()).then().statusCode(404);
        Desk.load("calendars", "calendars.csv").statusCode(403);
        Desk.command("WO-2026-000001", "start", "").statusCode(403);
    }

    @Test
    @TestSecurity(user = "wu", roles = "workshop")
    void the_workshop_neither_inspects_nor_reschedules() {
        Desk.command("WO-2026-000001", "final-inspection", "{\"sampleSize\":1,\"defects\":0}")
                .statusCode(403);
        Desk.command("WO-2026-000001", "reschedule", "{\"newFinish\":\"2026-03-02\",\"reason\":\"STAFFING\"}")
                .statusCode(403);
    }

    @Test
    void nobody_reads_without_a_login() {
        given().get("/work-orders").then().statusCode(401);
    }
}
