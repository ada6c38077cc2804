package io.gendan.finance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.values.Ids;
import io.gendan.finance.payments.RfReference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentStoriesTest extends FinanceStory {
    private TradeOrder accepted() {
        return order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100.01", "1000.10")
                .placed()
                .confirmedAndAccepted();
    }

    private String reference(TradeOrder order) {
        return order.heard("deposit-requested.v1").get("reference").asText();
    }

    @Test
    void an_accepted_order_is_asked_for_its_deposit_and_the_exact_money_opens_production() {
        TradeOrder order = accepted();
        JsonNode asked = order.heard("deposit-requested.v1");
        assertThat(money(asked.get("amount"))).isEqualTo("300.03 EUR");
        pay(order.customer(), "300.03 EUR", reference(order))
                .statusCode(201)
                .header("Location", containsString("/payments/"))
                .body("state", equalTo("APPLIED"))
                .body("applied.amount", equalTo("300.03"))
                .body("unapplied.amount", equalTo("0.00"))
                .body("reason", nullValue());
        assertThat(order.said())
                .containsExactly(
                        "credit-assessed",
                        "hold-committed",
                        "deposit-requested",
                        "payment-received",
                        "deposit-received");
        assertThat(money(order.heard("deposit-received.v1").get("amount"))).isEqualTo("300.03 EUR");
        get("/orders/{o}/account", order.number())
                .statusCode(200)
                .body("deposit.received.amount", equalTo("300.03"))
                .body("deposit.open.amount", equalTo("0.00"))
                .body("received.amount", equalTo("300.03"));
        get("/ledger/entries?order={o}", order.number()).statusCode(200).body("items.size()", equalTo(2));
    }

    @Test
    void yen_have_no_decimals() {
        TradeOrder order = order(customer("0", "JPY"))
                .in("JPY")
                .beforeShipment(30)
                .line(3, "3335", "10005")
                .placed()
                .confirmedAndAccepted();
        assertThat(money(order.heard("deposit-requested.v1").get("amount"))).isEqualTo("3002 JPY");
        pay(order.customer(), "3001.5 JPY", reference(order)).statusCode(400);
        pay(order.customer(), "3002 JPY", reference(order)).statusCode(201).body("state", equalTo("APPLIED"));
    }

    @Test
    void part_over_or_wrong_money_opens_nothing_and_waits_with_its_reason() {
        TradeOrder order = accepted();
        String reference = reference(order);
        pay(order.customer(), "300.02 EUR", reference)
                .body("state", equalTo("UNAPPLIED"))
                .body("reason", equalTo("PART"));
        pay(order.customer(), "300.04 EUR", reference).body("reason", equalTo("OVER"));
        pay(order.customer(), "300.03 USD", reference).body("reason", equalTo("WRONG_CURRENCY"));
        pay("SOMEBODY", "300.03 EUR", reference).body("reason", equalTo("WRONG_CUSTOMER"));
        pay(order.customer(), "300.03 EUR", reference.toLowerCase(Locale.ROOT))
                .body("reason", equalTo("UNKNOWN_REFERENCE"));
        pay(order.customer(), "300.03 EUR", null).body("reason", equalTo("NO_REFERENCE"));
        assertThat(order.allHeard("deposit-received.v1")).isEmpty();
        pay(order.customer(), "300.03 EUR", reference).body("state", equalTo("APPLIED"));
        pay(order.customer(), "300.03 EUR", reference).body("reason", equalTo("ALREADY_PAID"));
        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
        get("/payments?unapplied=true&customer={c}", order.customer())
                .statusCode(200)
                .body("items.reason", hasItem("PART"))
                .body("items.size()", equalTo(6));
    }

    @Test
    void a_clerk_allocates_what_is_left_and_the_last_part_opens_the_door() {
        TradeOrder order = accepted();
        String reference = reference(order);
        String part = pay(order.customer(), "200.00 EUR", reference).extract().path("paymentId");
        String over = pay(order.customer(), "500.00 EUR", reference).extract().path("paymentId");
        allocate(part, reference, "200.00 EUR").statusCode(200).body("state", equalTo("APPLIED"));
        assertThat(order.allHeard("deposit-received.v1"))
                .as("a part opens nothing")
                .isEmpty();
        allocate(over, reference, "100.04 EUR")
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:more-than-open"))
                .body("open.amount", equalTo("100.03"));
        allocate(over, reference, "500.01 EUR")
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:more-than-unapplied"));
        allocate(over, reference, "100.03 USD")
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:currency-differs"));
        allocate(over, "NOBODY", "1.00 EUR")
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:reference-unknown"));
        allocate(over, reference, "-1.00 EUR").statusCode(422);
        allocate(Ids.next().toString(), reference, "1.00 EUR").statusCode(404);
        allocate(over, reference, "100.03 EUR")
                .statusCode(200)
                .body("state", equalTo("PARTLY_APPLIED"))
                .body("reason", equalTo("REMAINDER"))
                .body("allocations[0].allocatedBy", equalTo("finance"));
        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
        post(
                        "/payments/" + over + "/returns",
                        "{\"amount\":{\"amount\":\"399.97\",\"currency\":\"EUR\"},\"reason\":\"paid twice\"}")
                .statusCode(200)
                .body("unapplied.amount", equalTo("0.00"))
                .body("reason", nullValue());
    }

    private static ValidatableResponse allocate(String payment, String reference, String amount) {
        String[] money = amount.split(" ");
        return post(
                "/payments/" + payment + "/allocations",
                "{\"reference\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"%s\"}}"
                        .formatted(reference, money[0], money[1]));
    }

    @Test
    void money_that_comes_before_it_is_asked_for_is_applied_when_it_is() {
        TradeOrder order = order(customer("0", "EUR")).beforeShipment(30).line(10, "100", "1000.00");
        String reference = RfReference.of(order.number(), "D");
        String payment = pay(order.customer(), "300.00 EUR", reference)
                .statusCode(201)
                .body("reason", equalTo("UNKNOWN_REFERENCE"))
                .extract()
                .path("paymentId");
        order.placed().confirmedAndAccepted();
        assertThat(order.said()).endsWith("deposit-requested", "payment-received", "deposit-received");
        get("/payments/{id}", payment).body("state", equalTo("APPLIED"));
    }

    @Test
    void the_same_bank_reference_is_the_same_payment() {
        TradeOrder order = accepted();
        String bank = "B-" + Ids.next();
        String first = pay(order.customer(), "300.03 EUR", reference(order), bank)
                .statusCode(201)
                .extract()
                .path("paymentId");
        pay(order.customer(), "300.03 EUR", reference(order), bank)
                .statusCode(200)
                .body("paymentId", equalTo(first));
        pay(order.customer(), "300.04 EUR", reference(order), bank)
                .statusCode(409)
                .body("type", equalTo("urn:gendan:problem:bank-reference-differs"))
                .body("payment", equalTo(first));
        assertThat(order.allHeard("payment-received.v1")).hasSize(1);
        get("/ledger/entries?order={o}", order.id()).body("items.size()", equalTo(2));
    }

    @Test
    void a_payment_with_an_idempotency_key_is_answered_alike() {
        String body = """
            {"customer":"C","amount":{"amount":"5.00","currency":"EUR"},"receivedOn":"2026-03-02","bankReference":"%s"}\
            """.formatted(Ids.next());
        String key = Ids.next().toString();
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/payments")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void what_is_not_money_is_refused_field_by_field() {
        post("/payments", "{\"amount\":{\"amount\":\"x\",\"currency\":\"EUR\"}}")
                .statusCode(400);
        post("/payments", "{}")
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:invalid"))
                .body("errors.field", hasItem("bankReference"));
        pay("C", "0.00 EUR", null).statusCode(422).body("type", equalTo("urn:gendan:problem:amount-not-positive"));
        post("/payments", """
            {"customer":"C","amount":{"amount":"5.00","currency":"EUR"},"receivedOn":"2026-03-02",
             "bankReference":"1","bankAccount":"1099"}\
            """).statusCode(422).body("type", equalTo("urn:gendan:problem:bank-account-unknown"));
        csv("/accounts", "code,name,name_zh,kind\n4010,Sales,,INCOME\n1100,Accounts receivable,,ASSET\n")
                .statusCode(200);
        for (String account : List.of("4010", "1100")) {
            post("/payments", """
                {"customer":"C","amount":{"amount":"5.00","currency":"EUR"},"receivedOn":"2026-03-02",
                 "bankReference":"1","bankAccount":"%s"}\
                """.formatted(account))
                    .statusCode(422)
                    .body("type", equalTo("urn:gendan:problem:bank-account-unknown"));
        }
    }

    @Test
    void a_clerk_who_looks_at_an_old_page_gives_nothing_back_twice() {
        var recorded = pay("C", "100.00 EUR", null).extract();
        String returns = "/payments/" + recorded.path("paymentId") + "/returns";
        for (int status : new int[] {200, 412}) {
            given().contentType(ContentType.JSON)
                    .header("If-Match", recorded.header("ETag"))
                    .body("{\"amount\":{\"amount\":\"40.00\",\"currency\":\"EUR\"},\"reason\":\"paid twice\"}")
                    .post(returns)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void money_is_booked_even_when_its_order_is_parked() {
        TradeOrder order = accepted();
        String reference = reference(order);
        change("update key_sequence set parked = true where key = ?", order.id());
        pay(order.customer(), "300.03 EUR", reference).statusCode(201).body("state", equalTo("APPLIED"));
    }

    @Test
    void blanks_around_a_bank_reference_do_not_make_it_another() {
        String bank = "B-" + Ids.next();
        pay("C", "5.00 EUR", null, bank).statusCode(201);
        pay("C", "5.00 EUR", null, " " + bank + " ").statusCode(200);
    }

    @Test
    @TestSecurity(user = "sales", roles = "sales")
    void money_is_booked_by_finance_only() {
        pay("C", "1.00 EUR", null).statusCode(403);
        get("/ledger/trial-balance").statusCode(403);
    }

    @Test
    void the_books_are_opened_once_and_balanced() {
        csv("/accounts", """
            code,name,name_zh,kind
            1010,Bank,银行存款,ASSET
            3010,Opening equity,期初权益,EQUITY
            """).statusCode(200);
        String opening = "account,amount,currency,date\n1010,100.00,SEK,2026-02-28\n3010,-100.00,SEK,2026-02-28\n";
        csv("/opening-balances", "account,amount,currency,date\n1010,100.00,SEK,2026-02-28\n")
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:opening-not-balanced"))
                .body("difference.amount", equalTo("100.00"));
        csv("/opening-balances", opening).statusCode(200).body("created", equalTo(2));
        csv("/opening-balances", opening).statusCode(200).body("unchanged", equalTo(2));
        csv("/opening-balances", opening.replace("100.00", "90.00"))
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"));
        csv("/opening-balances", "account,amount,currency,date\n9999,100.00,SEK,2026-02-28\n")
                .statusCode(422);
        get("/ledger/trial-balance")
                .statusCode(200)
                .body("differences.findAll { new BigDecimal(it.amount) != 0 }", hasSize(0));
    }
}
