package io.gendan.order.ordering;

import static io.gendan.order.ordering.SalesFloor.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.PrintedPaper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent to the buyer, read back. C009 is in Shanghai, pays 30 % before production, and takes three percent more or less. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class OrderPapersTest extends OrderStory {
    private static String paper(UUID id, String which) {
        return "/orders/" + id + "/papers/" + which;
    }

    private UUID confirmed() {
        Map<String, Object> wish = new HashMap<>(floor.wish("C009", bollards()));
        wish.put("customerOrderNumber", "采购-2026/017 <A&B>");
        UUID id =
                UUID.fromString(post("/orders", wish).statusCode(201).extract().path("id"));
        floor.approve(id, 1);
        floor.commit(id);
        return id;
    }

    private UUID askedForDeposit() {
        UUID id = confirmed();
        post("/orders/" + id + "/acceptance", Map.of("how", "SIGNED_SCAN", "acceptedBy", "采购部"))
                .statusCode(200);
        floor.hears(id, new WhenDepositRequested.DepositRequested(id, "RF18SO2026000017D", floor.inDays(7)));
        return id;
    }

    @Test
    void the_confirmation_says_who_buys_what_for_how_much_and_on_which_terms() {
        UUID id = confirmed();
        PrintedPaper.of(paper(id, "confirmation"), "zh", "confirmation.pdf")
                .says("订单确认书", "宁波跟单户外用品有限公司", "上海陆家酒店用品", "采购-2026/017 <A&B>")
                .says("北仑草坪灯 600", "40 件", "425.00 CNY", "17,000.00 CNY")
                .says("生产前预付 30% 定金，发货前付清尾款", "DAP Shanghai，Incoterms® 2020", "+3% / −3%")
                .says("本确认书经买方接受后生效");
        PrintedPaper.of(paper(id, "confirmation"), "en", "confirmation.pdf")
                .says("Order confirmation", "Shanghai Lujia Hotel Supplies", "上海市浦东新区灯饰路66号", "采购-2026/017 <A&B>")
                .says("Bollard light Beilun 600", "40 pcs", "425.00 CNY", "17,000.00 CNY")
                .says("30 % deposit before production, balance before shipment", "DAP Shanghai, Incoterms® 2020")
                .says("the deposit is returned in full", "Example Bank");
        PrintedPaper.of(paper(id, "confirmation"), "es", "confirmation.pdf")
                .says("Confirmación de pedido", "depósito antes de la producción");
    }

    @Test
    void an_accepted_confirmation_says_who_accepted_it() {
        PrintedPaper.of(paper(askedForDeposit(), "confirmation"), "zh", "confirmation.pdf")
                .says("已由 采购部 接受");
    }

    @Test
    void the_proforma_asks_for_the_deposit_under_the_reference_of_finance() {
        UUID id = askedForDeposit();
        PrintedPaper.of(paper(id, "proforma"), "zh", "proforma.pdf")
                .says("形式发票", "17,000.00 CNY", "应付定金 5,100.00 CNY", "尾款 11,900.00 CNY", "RF18SO2026000017D");
        PrintedPaper.of(paper(id, "proforma"), "en", "proforma.pdf")
                .says("Proforma invoice", "Deposit to pay 5,100.00 CNY", "RF18SO2026000017D");
    }

    @Test
    void a_long_order_says_on_every_page_which_one_it_is() {
        List<Map<String, Object>> many =
                IntStream.range(0, 60).mapToObj(i -> floor.line("L-BOL600", 2)).toList();
        UUID id = floor.confirmed("C009", many);
        PrintedPaper.of(paper(id, "confirmation"), "zh", "confirmation.pdf").says("1 / 3", "3 / 3", "51,000.00 CNY");
    }

    @Test
    void nothing_is_confirmed_before_the_review_is_over() {
        UUID id = floor.place("C009", bollards());
        given().get(paper(id, "confirmation"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("nothing-confirmed-yet"));
    }

    @Test
    void without_a_deposit_asked_for_there_is_no_proforma() {
        given().get(paper(confirmed(), "proforma")).then().statusCode(409).body("type", endsWith("no-deposit-asked"));
    }

    @Test
    void once_the_deposit_is_there_nothing_asks_for_it_again() {
        UUID id = askedForDeposit();
        floor.hears(id, new WhenDepositReceived.DepositReceived(id));

        given().get(paper(id, "proforma")).then().statusCode(409).body("type", endsWith("no-deposit-asked"));
    }

    @Test
    void nothing_is_asked_for_a_cancelled_order_any_more() {
        UUID id = askedForDeposit();
        post("/orders/" + id + "/cancellation", Map.of("reason", "project stopped", "fault", "CUSTOMER"));
        given().get(paper(id, "proforma")).then().statusCode(409).body("type", endsWith("order-has-ended"));
    }

    @Test
    void there_are_three_languages() {
        given().queryParam("language", "fr")
                .get(paper(confirmed(), "confirmation"))
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(
            user = "planner",
            roles = {"planner"})
    void who_does_not_deal_with_prices_gets_no_paper_about_them() {
        given().get(paper(UUID.randomUUID(), "confirmation")).then().statusCode(403);
    }
}
