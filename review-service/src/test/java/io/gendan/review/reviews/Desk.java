package io.gendan.review.reviews;

import static io.restassured.RestAssured.given;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.gendan.review.heads.Department;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Other departments' facts and people's commands, as they reach the running service. */
@Singleton
class Desk {
    static final LocalDate WISHED = LocalDate.of(2031, 3, 20);
    private static final Random NUMBERS = new Random();

    final Deliveries deliveries;
    final TestClock clock;

    Desk(Deliveries deliveries, TestClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @param materials the assessment that planning's rests on */
    record Case(UUID order, String number, UUID promise, UUID materials) {
        String key() {
            return order.toString();
        }

        UUID id() {
            return CaseId.ofOrder(order).value();
        }

        String path() {
            return "/review-cases/" + id();
        }

        Case promised(UUID next) {
            return new Case(order, number, next, Ids.next());
        }
    }

    Case regularOrder() {
        Case placed = newOrder();
        deliver(placed, placed(placed, OrderClass.REGULAR));
        return placed;
    }

    Case customOrder() {
        Case placed = newOrder();
        deliver(placed, placed(placed, OrderClass.CUSTOM));
        return placed;
    }

    Case newOrder() {
        return new Case(Ids.next(), "SO-2031-%09d".formatted(NUMBERS.nextInt(1_000_000_000)), Ids.next(), Ids.next());
    }

    OrderPlaced placed(Case order, OrderClass orderClass) {
        return new OrderPlaced(
                order.order(),
                order.number(),
                1,
                "NB1",
                orderClass,
                order.promise(),
                new OrderPlaced.Customer("C001"),
                List.of(new OrderPlaced.Line(1, "L-BOL600", WISHED)));
    }

    Envelope deliver(Case order, Record fact) {
        return deliveries.deliver(order.key(), fact);
    }

    Case assessedGreen(Case order) {
        deliver(order, materials(order));
        deliver(order, capacity(order, WISHED));
        deliver(order, credit(order));
        return order;
    }

    MaterialsAssessed materials(Case order) {
        return new MaterialsAssessed(
                order.order(),
                order.promise(),
                order.materials(),
                List.of(new MaterialsAssessed.Line(1, WISHED.minusDays(10))),
                true,
                holdValidUntil());
    }

    CapacityAssessed capacity(Case order, LocalDate promised) {
        return new CapacityAssessed(
                order.order(),
                order.promise(),
                Ids.next(),
                order.materials(),
                List.of(new CapacityAssessed.Line(1, promised)),
                !promised.isAfter(WISHED),
                holdValidUntil());
    }

    CreditAssessed credit(Case order) {
        return new CreditAssessed(order.order(), order.promise(), Ids.next(), true, holdValidUntil());
    }

    CreditAssessed shortCredit(Case order) {
        return new CreditAssessed(order.order(), order.promise(), Ids.next(), false, holdValidUntil());
    }

    Case newRound(Case order) {
        Case next = order.promised(Ids.next());
        deliver(order, new ReassessmentRequested(order.order(), 1, next.promise(), "a hold lapsed"));
        return next;
    }

    private Instant holdValidUntil() {
        return clock.now().plus(Duration.ofDays(3));
    }

    ValidatableResponse met(Case order, String user, Department department) {
        return post(user, order.path() + "/sign-offs", Map.of("department", department, "verdict", "MET"));
    }

    /** Everybody an order asks says yes. */
    void allMeet(Case order) {
        met(order, "sales", Department.SALES).statusCode(200);
        met(order, "planner", Department.PLANNING).statusCode(200);
        met(order, "purchaser", Department.MATERIALS).statusCode(200);
        met(order, "finance", Department.FINANCE).statusCode(200);
    }

    ValidatableResponse cannot(Case order, String user, Department department) {
        return post(
                user,
                order.path() + "/sign-offs",
                Map.of("department", department, "verdict", "CANNOT", "memo", "the oven is being rebuilt"));
    }

    ValidatableResponse get(Case order) {
        return as("auditor").get(order.path()).then();
    }

    static ValidatableResponse post(String user, String path, Map<String, ?> body) {
        return as(user).contentType(ContentType.JSON).body(body).post(path).then();
    }

    static RequestSpecification as(String user) {
        return given().header("Test-User", user);
    }

    static void appointHeads() {
        as("general-manager")
                .contentType("text/csv")
                .body("""
                        department,user,deputy
                        sales,sales-manager,sales
                        planning,planner,general-manager
                        materials,purchaser,warehouse
                        finance,finance,general-manager
                        engineering,engineering,quality
                        quality,quality,engineering
                        general-management,general-manager,sales-manager
                        """)
                .post("/department-heads/import")
                .then()
                .statusCode(200);
    }

    static void letRulesSign(boolean enabled) {
        Map.of("sales", "sales-manager", "planning", "planner", "materials", "purchaser", "finance", "finance")
                .forEach((department, head) -> turn(head, department, enabled).statusCode(200));
    }

    static ValidatableResponse turn(String user, String department, boolean enabled) {
        return as(user).contentType(ContentType.JSON)
                .body(Map.of("enabled", enabled))
                .put("/signing-rules/" + department)
                .then();
    }

    List<OrderReviewDecided> decisions(Case order) {
        return deliveries.published(order.key(), OrderReviewDecided.class);
    }

    List<SignOffRecorded> signatures(Case order) {
        return deliveries.published(order.key(), SignOffRecorded.class);
    }
}
