package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.Deliveries;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A factory of one test's own: its codes carry a number, so that tests share a database and nothing else. */
final class Factory {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String plant = "P" + COUNT.incrementAndGet();
    private final Deliveries deliveries;

    Factory(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    String plant() {
        return plant;
    }

    String code(String item) {
        return item + "-" + plant;
    }

    /** Mondays to Fridays, eight hours, with one holiday on Wednesday 2026-03-04 when asked. */
    Factory works(String... holidays) {
        StringBuilder shifts = new StringBuilder();
        for (String day : "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY".split(" ")) {
            shifts.append(shifts.isEmpty() ? "" : ",")
                    .append("{\"weekday\":\"%s\",\"from\":\"08:00\",\"to\":\"16:00\"}".formatted(day));
        }
        String days = holidays.length == 0 ? "" : "\"" + String.join("\",\"", holidays) + "\"";
        deliveries.deliver(
                "DAY-" + plant, "io.gendan.planning.factory-calendar.v1", "gendan.planning.master", """
                {"code":"DAY-%s","plant":"%s","zone":"Asia/Shanghai","shifts":[%s],"holidays":[%s]}""".formatted(
                                plant, plant, shifts, days));
        return this;
    }

    /** {@code "code kind leadTime lotRule lot usage"}, one item a line; {@code usage} is COMMON unless it says DEDICATED. */
    Factory knows(String items) {
        StringBuilder csv = new StringBuilder("code,name,name_zh,unit,kind,usage,dedicated_customer,lead_time_days,"
                + "safety_stock,lot_rule,lot_quantity,standard_cost,currency\n");
        items.lines().map(line -> line.trim().split("\\s+")).forEach(part -> {
            boolean dedicated = part.length > 5 && part[5].equals("DEDICATED");
            csv.append("%s,%s,,C62,%s,%s,%s,%s,0,%s,%s,10.00,CNY\n"
                    .formatted(
                            code(part[0]),
                            part[0],
                            part[1],
                            dedicated ? "DEDICATED" : "COMMON",
                            dedicated ? "C003" : "",
                            part[2],
                            part[3],
                            part[4]));
        });
        load("/items/import", csv.toString());
        return this;
    }

    /** {@code "parent component quantity scrap"}, one a line. */
    Factory builds(String bills) {
        StringBuilder csv = new StringBuilder("parent,component,quantity,scrap_factor,valid_from\n");
        bills.lines()
                .map(line -> line.trim().split("\\s+"))
                .forEach(part -> csv.append(
                        "%s,%s,%s,%s,2026-01-01\n".formatted(code(part[0]), code(part[1]), part[2], part[3])));
        load("/boms/import", csv.toString());
        return this;
    }

    /** {@code "supplier item minimum leadTime"}, one a line. */
    Factory buysFrom(String prices) {
        StringBuilder suppliers = new StringBuilder("code,name,name_zh,country,currency,payment_days,email\n");
        StringBuilder csv = new StringBuilder("supplier,item,unit_price,currency,min_quantity,lead_time_days\n");
        prices.lines().map(line -> line.trim().split("\\s+")).forEach(part -> {
            suppliers.append("%s,%s,,CN,CNY,30,\n".formatted(code(part[0]), part[0]));
            csv.append("%s,%s,9.5000,CNY,%s,%s\n".formatted(code(part[0]), code(part[1]), part[2], part[3]));
        });
        load("/suppliers/import", suppliers.toString());
        load("/supplier-prices/import", csv.toString());
        return this;
    }

    Factory hasInStock(Map<String, Integer> stock) {
        StringBuilder csv = new StringBuilder("plant,location,item,quantity,unit_cost,currency,date\n");
        stock.forEach((item, quantity) -> csv.append(
                quantity == 0 ? "" : "%s,PARTS,%s,%d,10.00,CNY,2026-02-28\n".formatted(plant, code(item), quantity)));
        load("/stock/import", csv.toString());
        return this;
    }

    ValidatableResponse tries(String path, String csv) {
        return given().contentType("text/csv").body(csv).post(path).then();
    }

    private void load(String path, String csv) {
        tries(path, csv).statusCode(200);
    }

    /** On hand, expected, reserved and held of an item over all locations, as {@code "5 0 3 2"}. */
    String stock(String item) {
        var row = given().queryParam("item", code(item))
                .get("/stock")
                .then()
                .statusCode(200)
                .extract();
        if (row.jsonPath().getList("items").isEmpty()) {
            return "none";
        }
        return String.join(
                " ",
                row.path("items[0].onHand.value"),
                row.path("items[0].expected.value"),
                row.path("items[0].reserved.value"),
                row.path("items[0].held.value"));
    }

    void ledgerAddsUp(String item) {
        var entries = given().get("/stock/" + code(item) + "/ledger")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        BigDecimal sum = entries.getList("items.quantity", String.class).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        given().queryParam("item", code(item))
                .get("/stock")
                .then()
                .body("items[0].onHand.value", equalTo(sum.stripTrailingZeros().toPlainString()));
    }
}
