package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.noticed;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.restassured.RestAssured.given;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.PrintedPaper;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What travels with the goods, read back. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "wen",
        roles = {"shipping", "auditor", "ops"})
class ShipmentPapersTest extends ShippingStory {
    private static final String[] PRICES = {"98.00", "3,920.00", "EUR"};

    private static String paper(String shipment, String which) {
        return "/shipments/" + shipment + "/papers/" + which;
    }

    @Test
    void the_packing_list_says_every_carton_and_what_they_come_to() {
        String shipment = packed(floor.readyToShip(40), 40);
        List<String> codes =
                given().get(paper(shipment, "packing-list")).then().extract().path("rows[0].sscc");
        PrintedPaper.of(paper(shipment, "packing-list.pdf"), "zh", "packing-list.pdf")
                .says("装箱单", "宁波跟单户外用品有限公司", "C001 / HAMBURG / 1-UP", "F-BEN150", "40 件", "1-4")
                .says("毛重（kg） 412.5", "箱数 4", "体积（m³） 3.2")
                .says(codes.toArray(String[]::new))
                .doesNotSay(PRICES);
        PrintedPaper.of(paper(shipment, "packing-list.pdf"), "en", "packing-list.pdf")
                .says("Packing list", "40 pcs", "Gross weight, kg 412.5", "Bench")
                .doesNotSay(PRICES);
    }

    @Test
    void the_delivery_note_is_signed_by_who_receives_the_goods_and_says_no_prices() {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        PrintedPaper.of(paper(shipment, "delivery-note"), "zh", "delivery-note.pdf")
                .says("送货单", order.number(), "PO-" + order.number(), "F-BEN150", "40 件", "货物已如数完好收讫")
                .doesNotSay(PRICES);
        PrintedPaper.of(paper(shipment, "delivery-note"), "en", "delivery-note.pdf")
                .says("Delivery note", "Bench", "40 pcs", "FOB, Incoterms® 2020", "Goods received in full")
                .doesNotSay(PRICES);
    }

    @Test
    void what_is_not_packed_has_no_papers() {
        String shipment = noticed(floor.readyToShip(40), 40);
        refused(given().get(paper(shipment, "packing-list.pdf")).then(), 404, "no-packing-list");
        refused(given().get(paper(shipment, "delivery-note")).then(), 404, "no-packing-list");
    }
}
