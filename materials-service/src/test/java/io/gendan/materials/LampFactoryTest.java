package io.gendan.materials;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Lamps of a head, a tube and a driver, and what people do to buy what they lack. */
abstract class LampFactoryTest extends MaterialsTest {
    Factory lamps(int drivers) {
        return factory.works().knows("""
                        LAMP MADE 3 L4L 0
                        HEAD MADE 2 L4L 0
                        DRIVER PURCHASED 6 MULTIPLE 20
                        PLATE PURCHASED 5 L4L 0 DEDICATED
                        TUBE PURCHASED 5 L4L 0""").builds("""
                        LAMP HEAD 1 0
                        LAMP TUBE 1 0
                        HEAD DRIVER 1 0.10""").buysFrom("""
                        S1 DRIVER 20 6
                        S2 DRIVER 10 2
                        S1 PLATE 1 5
                        S1 TUBE 1 5""").hasInStock(Map.of("DRIVER", drivers, "TUBE", 500));
    }

    Desk released(String... lines) {
        return order().places(lines).acceptsPromise().releases();
    }

    String lamps(String quantity, String wish) {
        return factory.code("LAMP") + " " + quantity + " " + wish;
    }

    List<String> openRequests(Desk order) {
        return given().queryParam("open", true)
                .queryParam("order", order.number())
                .get("/purchase-requests")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    ValidatableResponse buys(List<String> requests) {
        return given().contentType("application/json")
                .body(Map.of("requests", requests))
                .post("/purchase-orders")
                .then();
    }

    String bought(Desk order) {
        return buys(openRequests(order)).statusCode(201).extract().path("number");
    }

    ValidatableResponse receives(String purchase, Object... lines) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(lines)))
                .post("/purchase-orders/" + purchase + "/receipts")
                .then();
    }

    ValidatableResponse confirms(String purchase, String date) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(Map.of("line", 1, "confirmedDate", date))))
                .post("/purchase-orders/" + purchase + "/confirmation")
                .then();
    }

    static Map<String, Object> line(int line, int quantity) {
        return Map.of("line", line, "quantity", quantity);
    }
}
