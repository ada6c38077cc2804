package io.gendan.shipping;

import static io.restassured.RestAssured.given;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.values.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens around shipping: orders come, production finishes, order desk releases. */
@ApplicationScoped
class ShippingFloor {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Deliveries deliveries;

    ShippingFloor(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** An order as the others know it. */
    record Known(UUID id, String number) {
        String key() {
            return id.toString();
        }

        private String head() {
            return "\"orderId\":\"%s\",\"orderNumber\":\"%s\",\"orderRevision\":1".formatted(id, number);
        }
    }

    Known newOrder() {
        return new Known(Ids.next(), "SO-2026-%06d".formatted(NUMBERS.incrementAndGet()));
    }

    /** Line 1 of 40 pieces, line 2 of 10; five percent more or less is fine. */
    Known placed() {
        Known order = newOrder();
        place(order);
        return order;
    }

    Envelope place(Known order) {
        return say(order, "order.placed.v1", """
                ,"plant":"NB1","orderClass":"REGULAR","promiseId":"%s",
                "customer":{"code":"C001","class":"A","country":"DE"},"customerOrderNumber":"PO-%s",
                "terms":{"depositPercent":"0","balance":"NET","netDays":30},"frameworkContract":true,
                "incoterm":"FOB","place":"Ningbo","overPercent":"5","underPercent":"5",
                "lines":[
                  {"line":1,"product":"F-BEN150","productName":"Bench","quantity":{"value":"40","unit":"C62"},
                   "unitPrice":{"amount":"98.00","currency":"EUR"},"amount":{"amount":"3920.00","currency":"EUR"},
                   "requestedDate":"2026-04-10"},
                  {"line":2,"product":"L-POST3","productName":"Post light","quantity":{"value":"10","unit":"C62"},
                   "unitPrice":{"amount":"96.50","currency":"EUR"},"amount":{"amount":"965.00","currency":"EUR"},
                   "requestedDate":"2026-04-10"}],
                "total":{"amount":"4885.00","currency":"EUR"},"placedAt":"2026-03-02T08:00:00Z"
                """.formatted(Ids.next(), order.number()));
    }

    Envelope finish(Known order, int line, int pieces, UUID workOrder) {
        return say(order, "planning.production-completed.v1", """
                ,"workOrderId":"%s","workOrderNumber":"WO-2026-000001","line":%d,"product":"F-BEN150",
                "quantity":{"value":"%d","unit":"C62"},"completedAt":"2026-03-20T08:00:00Z"
                """.formatted(workOrder, line, pieces));
    }

    Envelope release(Known order, int release, int line, int pieces) {
        return say(order, "order.dispatch-released.v1", """
                ,"release":%d,"lines":[{"line":%d,"product":"F-BEN150","quantity":{"value":"%d","unit":"C62"}}],
                "incoterm":"FOB","place":"Ningbo"
                """.formatted(release, line, pieces));
    }

    Envelope withdraw(Known order, UUID withdrawal) {
        return say(order, "order.withdrawal-requested.v1", """
                ,"withdrawalId":"%s","purpose":"CANCELLATION","lines":[1,2]
                """.formatted(withdrawal));
    }

    Envelope recall(Known order, UUID recall, int pieces) {
        return say(order, "order.dispatch-recalled.v1", """
                ,"recallId":"%s","reason":"the bank took the payment back",
                "lines":[{"line":1,"quantity":{"value":"%d","unit":"C62"}}]
                """.formatted(recall, pieces));
    }

    Envelope giveUp(Known order, UUID withdrawal) {
        return say(order, "order.withdrawal-abandoned.v1", """
                ,"withdrawalId":"%s","reason":"production has started"
                """.formatted(withdrawal));
    }

    Envelope cancel(Known order) {
        return say(order, "order.cancelled.v1", """
                ,"reason":"project stopped","fault":"CUSTOMER","released":true,"cancelledBy":"sales",
                "cancelledAt":"2026-03-21T08:00:00Z"
                """);
    }

    Envelope announceDelay(Known order, UUID delay) {
        return say(order, "order.delay-notice-sent.v1", """
                ,"delayId":"%s","reason":"coating line down",
                "lines":[{"line":1,"promisedDate":"2026-04-10","newDate":"2026-04-17"}]
                """.formatted(delay));
    }

    Envelope answerDelay(Known order, UUID delay, String answer) {
        return say(order, "order.delay-" + answer + ".v1", """
                ,"delayId":"%s","answeredBy":"C001"
                """.formatted(delay));
    }

    Envelope say(Known order, String type, String fields) {
        return deliveries.deliver(
                order.key(),
                "io.gendan." + type,
                "gendan." + type.substring(0, type.indexOf('.')) + ".events",
                "{" + order.head() + fields + "}");
    }

    /** An order with all of line 1 stored and released. */
    Known readyToShip(int pieces) {
        Known order = placed();
        finish(order, 1, pieces, Ids.next());
        release(order, 1, 1, pieces);
        return order;
    }

    static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    static ValidatableResponse notice(Known order, int... pieces) {
        StringBuilder lines = new StringBuilder();
        for (int count : pieces) {
            lines.append(lines.isEmpty() ? "" : ",")
                    .append("{\"line\":1,\"quantity\":{\"value\":\"%d\",\"unit\":\"C62\"}}".formatted(count));
        }
        return post("/notices", """
                {"order":"%s","lines":[%s],"carrier":"BLUEWAVE","plannedDeparture":"2099-04-01",
                 "marks":"C001 / HAMBURG / 1-UP"}""".formatted(order.number(), lines));
    }

    static String noticed(Known order, int pieces) {
        return notice(order, pieces).statusCode(201).extract().path("id");
    }

    static ValidatableResponse pack(String shipment, int pieces, int cartons) {
        return post("/shipments/" + shipment + "/packing", """
                {"cartons":[{"line":1,"quantity":{"value":"%d","unit":"C62"},"cartons":%d,
                 "grossKilograms":"412.5","cubicMetres":"3.2"}]}""".formatted(pieces, cartons));
    }

    static String packed(Known order, int pieces) {
        String shipment = noticed(order, pieces);
        pack(shipment, pieces, 4).statusCode(200);
        return shipment;
    }

    static ValidatableResponse dispatch(String shipment) {
        return post(
                "/shipments/" + shipment + "/dispatch",
                "{\"vehicle\":\"浙B 12345\",\"estimatedArrival\":\"2099-05-01\"}");
    }

    static String dispatched(Known order, int pieces) {
        String shipment = packed(order, pieces);
        dispatch(shipment).statusCode(200);
        return shipment;
    }
}
