package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.testing.DeskScreen;
import io.gendan.chassis.testing.DeskScreen.Slip;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.words.Words;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of finance: what is asked for is entered when it comes, and what waits for a clerk is moved on. */
@QuarkusTest
class FinanceDeskTest extends FinanceStory {
    @Inject
    Words words;

    @Inject
    Queues queues;

    @Inject
    CurrentIdentityAssociation people;

    private TradeOrder asksForDeposit() {
        return order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
    }

    private TradeOrder shortOfCredit() {
        return order(customer("600.00", "EUR")).line(10, "100", "1000.00").placed();
    }

    private TradeOrder shortOfARate() {
        return order(customer("600.00", "EUR"))
                .in("SEK")
                .line(10, "100", "1000.00")
                .placed();
    }

    /** Orders short of credit in their order on the desk. */
    private List<WaitingWork> shortOfCredit(boolean mine, int most) {
        return queues.waiting(new Selection(null, mine, most)).stream()
                .filter(waiting -> waiting.kind().equals("short-of-credit"))
                .map(Queues.Waiting::work)
                .toList();
    }

    private static Slip slip(TradeOrder order, String kind) {
        return DeskScreen.about(order.number()).slip(kind);
    }

    private static void isGone(TradeOrder order, String kind) {
        assertThat(DeskScreen.about(order.number()).slips(kind)).isEmpty();
    }

    private static String deposit(TradeOrder order) {
        return order.heard("deposit-requested.v1").get("reference").asText();
    }

    /** What the clerk types: the bank's own name of the movement. */
    private static Map<String, String> bankReference() {
        return Map.of("bankReference", "B-" + Ids.next());
    }

    private TradeOrder heldBackUnpaid() {
        TradeOrder order = asksForDeposit();
        paysAtTheDesk(order);
        order.released().stored(1, 10);
        String payment = slip(order, "money-asked")
                .form("enter-payment")
                .send(bankReference())
                .extract()
                .path("paymentId");
        post("/payments/" + payment + "/reversal", "{\"reason\":\"direct debit refused\"}")
                .statusCode(200);
        return order;
    }

    private void paysAtTheDesk(TradeOrder order) {
        slip(order, "money-asked").form("enter-payment").send(bankReference()).statusCode(201);
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void a_deposit_that_has_come_is_entered_with_its_bank_reference_only() {
        TradeOrder order = asksForDeposit();
        Slip slip = slip(order, "money-asked");
        assertThat(slip.text())
                .contains("Enter the deposit", "300.00 EUR", deposit(order), order.number(), order.customer());

        slip.form("enter-payment").send(bankReference()).statusCode(201).body("state", equalTo("APPLIED"));

        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
        isGone(order, "money-asked");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Enter the deposit when it has come, Enter a payment",
        "zh, 定金待收：到账后登记, 登记收款",
        "es, Registrar el depósito cuando llegue, Registrar un pago"
    })
    void money_is_asked_for_in_the_clerks_language(String language, String what, String button) {
        TradeOrder order = asksForDeposit();

        assertThat(DeskScreen.open("/desk?subject=" + order.number(), language)
                        .slip("money-asked")
                        .text())
                .contains(what, button);
    }

    @Test
    void what_is_forgotten_is_said_at_its_field() {
        TradeOrder order = asksForDeposit();

        slip(order, "money-asked")
                .form("enter-payment")
                .send()
                .statusCode(400)
                .body("errors.field", hasItem("bankReference"));
    }

    @Test
    void the_balance_and_then_nothing_is_asked_for_and_the_goods_are_cleared() {
        TradeOrder order = asksForDeposit();
        paysAtTheDesk(order);
        order.released().stored(1, 10);
        assertThat(slip(order, "money-asked").text()).contains("Enter the balance", "700.00 EUR");

        paysAtTheDesk(order);

        isGone(order, "money-asked");
        assertThat(order.allHeard("shipment-cleared.v1")).hasSize(1);
    }

    @Test
    void an_invoice_is_overdue_when_its_due_date_is_over() {
        TradeOrder order = order(customer("2000.00", "EUR"))
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted()
                .released()
                .stored(1, 10)
                .dispatched(1, 10);
        assertThat(slip(order, "money-asked").element().classNames()).contains("later");

        clock.advance(Duration.ofDays(32));

        Slip late = slip(order, "money-asked");
        assertThat(late.element().classNames()).contains("overdue");
        assertThat(late.text()).contains("payment of the invoice");
        paysAtTheDesk(order);
        isGone(order, "money-asked");
        assertThat(order.allHeard("invoice-settled.v1")).hasSize(1);
    }

    @Test
    void a_part_payment_is_applied_to_what_it_names_and_the_rest_stays_asked_for() {
        TradeOrder order = asksForDeposit();
        pay(order.customer(), "100.00 EUR", deposit(order)).statusCode(201);
        Slip slip = slip(order, "money-to-apply");
        assertThat(slip.text()).contains("less than what is open", "100.00 EUR", deposit(order));

        slip.form("allocate").send().statusCode(200).body("state", equalTo("APPLIED"));

        isGone(order, "money-to-apply");
        assertThat(slip(order, "money-asked").text()).contains("Open 200.00 EUR", "Received 100.00 EUR");
    }

    @Test
    void what_is_too_much_is_applied_as_far_as_it_goes_and_the_rest_is_sent_back() {
        TradeOrder order = asksForDeposit();
        pay(order.customer(), "400.00 EUR", deposit(order)).statusCode(201);

        slip(order, "money-to-apply")
                .form("allocate")
                .send()
                .statusCode(200)
                .body("unapplied.amount", equalTo("100.00"));
        slip(order, "money-to-apply")
                .form("give-back")
                .send(Map.of("reason", "paid too much"))
                .statusCode(200);

        isGone(order, "money-to-apply");
        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
    }

    @Test
    void money_of_another_currency_can_only_be_sent_back() {
        TradeOrder order = asksForDeposit();
        pay(order.customer(), "300.00 USD", deposit(order)).statusCode(201);
        Slip slip = slip(order, "money-to-apply");

        assertThat(slip.offers("allocate")).isFalse();
        slip.form("give-back").send(Map.of("reason", "in EUR, please")).statusCode(200);

        isGone(order, "money-to-apply");
    }

    @Test
    void money_without_a_reference_is_shown_with_what_its_customer_owes() {
        TradeOrder order = asksForDeposit();
        String reference = "B-" + Ids.next();
        pay(order.customer(), "300.00 EUR", null, reference).statusCode(201);

        Slip slip = DeskScreen.about(reference).slip("money-to-apply");
        assertThat(slip.text()).contains("names no reference", deposit(order));
        slip.form("allocate").send().statusCode(200);

        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
    }

    @Test
    void somebody_signs_for_what_an_order_takes_beyond_the_limit() {
        TradeOrder order = shortOfCredit();
        Slip slip = slip(order, "short-of-credit");
        assertThat(slip.text()).contains("The limit does not bear the order", "1,000.00 EUR", "600.00 EUR");
        assertThat(slip.form("sign-allowance")
                        .element()
                        .select("[name=allowance.amount]")
                        .attr("value"))
                .isEqualTo("400.00");

        slip.form("sign-allowance").send(Map.of("reason", "insured until June")).statusCode(200);
        freedCreditIsGivenOut();

        isGone(order, "short-of-credit");
        assertThat(order.heard("credit-assessed.v1").get("green").asBoolean()).isTrue();
    }

    @Test
    void credit_that_cannot_be_priced_waits_for_a_rate() {
        TradeOrder order = shortOfARate();
        Slip slip = slip(order, "short-of-credit");

        assertThat(slip.text()).contains("Waits for an exchange rate");
        assertThat(slip.offers("sign-allowance")).isFalse();
    }

    @Test
    void however_much_waits_for_a_rate_what_may_be_signed_is_seen() {
        shortOfARate();
        String priced = shortOfCredit().number();
        people.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("wei"))
                .addRole("general-manager")
                .build());
        List<WaitingWork> upToIt = new ArrayList<>();
        for (WaitingWork work : shortOfCredit(false, 1000)) {
            upToIt.add(work);
            if (work.subject().equals(priced)) {
                break;
            }
        }
        List<String> own = upToIt.stream()
                .filter(work -> work.owners().contains("general-manager"))
                .map(WaitingWork::subject)
                .toList();
        assertThat(own).hasSizeLessThan(upToIt.size()).endsWith(priced);

        assertThat(shortOfCredit(true, own.size()))
                .extracting(WaitingWork::subject)
                .containsExactlyElementsOf(own);
    }

    @Test
    void goods_held_back_wait_for_their_money_and_then_for_a_persons_word() {
        TradeOrder order = heldBackUnpaid();
        Slip waiting = slip(order, "held-back");
        assertThat(waiting.text()).contains("direct debit refused", "Waits for the money");
        assertThat(waiting.offers("clear-again")).isFalse();

        paysAtTheDesk(order);
        slip(order, "held-back").form("clear-again").send().statusCode(200);

        isGone(order, "held-back");
        assertThat(order.heard("shipment-cleared.v1")
                        .at("/lines/0/quantity/value")
                        .asText())
                .isEqualTo("10");
    }

    @Test
    void a_cancellation_names_the_departments_it_waits_for() {
        TradeOrder order = asksForDeposit();
        paysAtTheDesk(order);
        order.cancelled("CUSTOMER", false).costed("materials", "10.00 EUR");

        assertThat(slip(order, "cancellations").text())
                .contains("the costs of Planning", "the costs of Shipping")
                .doesNotContain("the costs of Materials");
        order.costed("planning", "0.00 EUR").costed("shipping", "0.00 EUR");

        isGone(order, "cancellations");
    }

    @Test
    void nothing_is_asked_for_when_the_order_is_over() {
        TradeOrder order = asksForDeposit().cancelled("CUSTOMER", false);

        isGone(order, "money-asked");
    }

    @Test
    @TestSecurity(
            user = "maria",
            roles = "area-manager",
            attributes = @SecurityAttribute(key = "area", value = "EUROPE"))
    void an_area_manager_sees_the_money_of_the_own_area_and_for_whom_it_waits() {
        TradeOrder own = ofArea("EUROPE/IBERIA");
        TradeOrder other = ofArea("ASIA/JAPAN");

        Slip slip = slip(own, "money-asked");
        assertThat(slip.text()).contains("Huerta Clara", "Waits for: Finance");
        assertThat(slip.offers("enter-payment")).isFalse();
        isGone(other, "money-asked");
    }

    @Test
    @TestSecurity(user = "luna", roles = "area-manager", attributes = @SecurityAttribute(key = "area", value = "MOON"))
    void however_much_waits_elsewhere_the_own_area_is_seen() {
        ofArea("ASIA/JAPAN");
        TradeOrder own = ofArea("MOON/TYCHO");

        assertThat(queues.waiting(new Selection(null, false, 1)))
                .filteredOn(waiting -> waiting.kind().equals("money-asked"))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.work().subject()).isEqualTo(own.number()));
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void operations_read_nothing_of_the_money() {
        TradeOrder order = ofArea("EUROPE");

        assertThat(DeskScreen.about(order.number()).text()).contains("Nothing waits here");
    }

    @Test
    void a_cancellation_that_waits_for_costs_is_the_work_of_finance() {
        TradeOrder order = asksForDeposit();
        paysAtTheDesk(order);
        order.cancelled("CUSTOMER", false);

        assertThat(DeskScreen.open("/desk?whose=mine&subject=" + order.number(), "en")
                        .slips("cancellations"))
                .hasSize(1);
    }

    @Test
    void what_waits_for_a_customers_money_is_nobodys_work_here() {
        TradeOrder order = heldBackUnpaid();

        assertThat(DeskScreen.open("/desk?whose=mine&subject=" + order.number(), "en")
                        .slips("held-back"))
                .isEmpty();
    }

    private TradeOrder ofArea(String area) {
        TradeOrder order = order("C" + Ids.next().toString().substring(26))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
        published(order.customer(), area);
        return order;
    }
}
