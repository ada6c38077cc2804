package io.gendan.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the other departments would say, and what people at planning's desk do: the sample factory's way. */
@ApplicationScoped
public class Desk {
    private static final Path SAMPLE = Path.of("..", "deploy", "sample-factory");

    static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");

    private final Deliveries deliveries;
    private final TestClock clock;
    private final AgroalDataSource database;

    Desk(Deliveries deliveries, TestClock clock, AgroalDataSource database) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.database = database;
    }

    record Known(UUID id, UUID promise, String number) {
        String key() {
            return id.toString();
        }
    }

    /** A line as the tests ask for it. */
    record Asked(int line, String product, int quantity, LocalDate requestedDate) {}

    static ValidatableResponse load(String collection, String file) {
        try {
            return csv(collection, Files.readString(SAMPLE.resolve(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ValidatableResponse csv(String collection, String text) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(text)
                .post("/" + collection + "/import")
                .then();
    }

    /**
     * Opens the factory on the next Monday, half an hour before work, that starts two weeks without days off: every test has days of
     * its own.
     */
    LocalDate openOnMonday() {
        load("calendars", "calendars.csv").statusCode(200);
        load("holidays", "holidays.csv").statusCode(200);
        load("work-centers", "work-centers.csv").statusCode(200);
        load("routings", "routings.csv").statusCode(200);
        LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (number("select count(*) from capacity_bucket where work_center = 'COAT' and available > 300 "
                        + "and booked + held = 0 and day between '" + monday + "' and '" + monday.plusDays(11) + "'")
                < 10) {
            monday = monday.plusDays(7);
        }
        forgetUnfinishedWork();
        clock.to(at(monday, "07:30"));
        return monday;
    }

    /** What other tests left undone is late by now, and would be planned again on this test's days. */
    private void forgetUnfinishedWork() {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("delete from due_work where kind = 'work-order-finish'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), NINGBO);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(NINGBO).toInstant();
    }

    Known placed(String orderClass, Asked... lines) {
        return placed(orderClass, "5", lines);
    }

    Known placed(String orderClass, String tolerance, Asked... lines) {
        UUID id = Ids.next();
        Known order = new Known(
                id, Ids.next(), "SO-2026-" + id.toString().substring(28).toUpperCase(Locale.ROOT));
        hear(order, "order", "placed", """
                "plant":"NB1","orderClass":"%s","promiseId":"%s","customer":{"code":"C001","class":"A","country":"DE"},
                "terms":{"depositPercent":"30","balance":"BEFORE_SHIPMENT"},"frameworkContract":false,"incoterm":"FOB",
                "place":"Ningbo","overPercent":"%s","underPercent":"%s","lines":[%s],
                "total":{"amount":"1000.00","currency":"EUR"},"placedAt":"2026-03-02T08:00:00Z\"""".formatted(
                        orderClass,
                        order.promise(),
                        tolerance,
                        tolerance,
                        List.of(lines).stream().map(Desk::line).collect(Collectors.joining(","))));
        return order;
    }

    Known placed(String product, int quantity, LocalDate requested) {
        return placed("REGULAR", new Asked(1, product, quantity, requested));
    }

    private static String line(Asked asked) {
        return """
                {"line":%d,"product":"%s","productName":"%s","quantity":{"value":"%d","unit":"C62"},
                "unitPrice":{"amount":"10.00","currency":"EUR"},"amount":{"amount":"100.00","currency":"EUR"},
                "requestedDate":"%s"}""".formatted(asked.line(), asked.product(), asked.product(), asked.quantity(), asked.requestedDate());
    }

    Envelope materials(Known order, UUID promise, String... readyDates) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < readyDates.length; i++) {
            String ready = readyDates[i].isEmpty() ? "" : "\"readyDate\":\"" + readyDates[i] + "\",";
            lines.append(i == 0 ? "" : ",").append("{\"line\":%d,%s\"shortages\":[]}".formatted(i + 1, ready));
        }
        return hear(order, "materials", "assessed", """
                "promiseId":"%s","assessmentId":"%s","lines":[%s],"green":true,
                "holdValidUntil":"2026-03-05T09:30:00Z\"""".formatted(promise, Ids.next(), lines));
    }

    void accepted(Known order, UUID promise, LocalDate... dates) {
        hear(
                order,
                "order",
                "promise-accepted",
                "\"promiseId\":\"%s\",\"lines\":[%s]".formatted(promise, lines(dates)));
    }

    Envelope released(Known order, LocalDate due, Asked... lines) {
        String body = List.of(lines).stream()
                .map(line ->
                        "{\"line\":%d,\"product\":\"%s\",\"quantity\":{\"value\":\"%d\",\"unit\":\"C62\"},\"dueDate\":\"%s\"}"
                                .formatted(line.line(), line.product(), line.quantity(), due))
                .collect(Collectors.joining(","));
        return hear(order, "order", "production-released", """
                "promiseId":"%s","noticeNumber":"PN-1","orderClass":"REGULAR","releasedAt":"2026-03-02T09:00:00Z",
                "lines":[%s]""".formatted(order.promise(), body));
    }

    private static String lines(LocalDate... dates) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < dates.length; i++) {
            lines.append(i == 0 ? "" : ",").append("{\"line\":%d,\"promisedDate\":\"%s\"}".formatted(i + 1, dates[i]));
        }
        return lines.toString();
    }

    /** Delivers an event about the order; the first three fields are added. */
    Envelope hear(Known order, String department, String event, String fields) {
        return deliveries.deliver(
                order.key(),
                "io.gendan." + department + "." + event + ".v1",
                "gendan." + department + ".events",
                "{\"orderId\":\"%s\",\"orderNumber\":\"%s\",\"orderRevision\":1,%s}"
                        .formatted(order.id(), order.number(), fields));
    }

    /** An order of one line whose work order is scheduled. */
    Known scheduled(String orderClass, String product, int quantity, LocalDate requested, LocalDate ready) {
        Asked line = new Asked(1, product, quantity, requested);
        Known order = placed(orderClass, line);
        materials(order, order.promise(), ready.toString());
        LocalDate promised = LocalDate.parse(
                last(order, "capacity-assessed").at("/lines/0/promisedDate").asText());
        accepted(order, order.promise(), promised);
        released(order, promised, line);
        return order;
    }

    String workOrder(Known order) {
        return last(order, "production-scheduled")
                .at("/workOrders/0/workOrderId")
                .asText();
    }

    void kitComplete(Known order, String workOrder) {
        hear(
                order,
                "materials",
                "kit-completed",
                "\"workOrderId\":\"%s\",\"workOrderNumber\":\"WO\",\"line\":1".formatted(workOrder));
    }

    List<JsonNode> said(Known order, String event) {
        return deliveries.published(order.key(), "io.gendan.planning." + event + ".v1");
    }

    JsonNode last(Known order, String event) {
        return said(order, event).getLast();
    }

    static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    static ValidatableResponse command(String workOrder, String what, String body) {
        return json(body).post("/work-orders/" + workOrder + "/" + what).then();
    }

    static ValidatableResponse report(String workOrder, int sequence, LocalDate date, int good, String more) {
        return command(
                workOrder,
                "operations/" + sequence + "/daily-reports",
                "{\"date\":\"%s\",\"good\":%d,\"defect\":0,\"scrap\":0,\"hours\":8%s}".formatted(date, good, more));
    }

    long number(String sql) {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Buckets whose numbers are not the sum of their slots, or that carry more than they offer. */
    long brokenBuckets() {
        return number("""
                select count(*) from capacity_bucket b
                left join (select plant, work_center, day,
                                  coalesce(sum(minutes) filter (where state = 'HELD'), 0) as held,
                                  coalesce(sum(minutes) filter (where state = 'BOOKED'), 0) as booked
                           from capacity_slot group by plant, work_center, day) s using (plant, work_center, day)
                where b.held <> coalesce(s.held, 0) or b.booked <> coalesce(s.booked, 0)
                   or b.booked + b.held > b.available + b.overtime""");
    }

    /** A work order whose first article is approved. */
    String running(Known order) {
        String work = workOrder(order);
        kitComplete(order, work);
        command(work, "start", "").statusCode(200);
        command(work, "first-article", "{\"approved\":true}").statusCode(200);
        return work;
    }

    static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:" + problem));
    }
}
