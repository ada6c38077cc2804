package io.gendan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.values.Ids;
import io.gendan.finance.payments.RfReference;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once against a real PostgreSQL; the invariants of {@link FinanceStory} hold after each. */
@QuarkusTest
class RacesTest extends FinanceStory {
    private static final int MANY = 12;

    @Test
    void many_orders_for_the_last_of_a_limit() throws Exception {
        String customer = customer("5000.00", "EUR");
        List<TradeOrder> orders = IntStream.range(0, MANY)
                .mapToObj(i -> order(customer).line(10, "100", "1000.00"))
                .toList();
        List<Envelope> placings = orders.stream().map(TradeOrder::placing).toList();
        atOnce(placings.stream()
                .<Callable<?>>map(placing -> () -> take(placing))
                .toList());
        assertThat(orders.stream()
                        .map(order ->
                                order.heard("credit-assessed.v1").get("outcome").asText())
                        .filter("HELD"::equals))
                .hasSize(5);
        assertThat(exposure(customer)).isEqualByComparingTo("5000");
    }

    @Test
    void the_same_bank_reference_many_times_at_once() throws Exception {
        TradeOrder order = accepted();
        String reference = order.heard("deposit-requested.v1").get("reference").asText();
        String bank = "B-" + Ids.next();
        List<Integer> answers = answers(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(i -> () -> pay(order.customer(), "300.00 EUR", reference, bank)
                        .extract()
                        .statusCode())
                .toList());
        assertThat(answers).containsOnly(200, 201);
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
        assertThat(query("select count(*)::text from journal_entry where order_number = ?", order.number()))
                .containsExactly("2");
    }

    @Test
    void different_payments_of_one_request_at_once_open_the_door_once() throws Exception {
        TradeOrder order = accepted();
        String reference = order.heard("deposit-requested.v1").get("reference").asText();
        List<String> states = answers(IntStream.range(0, MANY)
                .<Callable<String>>mapToObj(i -> () ->
                        pay(order.customer(), "300.00 EUR", reference).extract().<String>path("state"))
                .toList());
        assertThat(Collections.frequency(states, "APPLIED")).isEqualTo(1);
        assertThat(order.allHeard("deposit-received.v1")).hasSize(1);
    }

    @Test
    void a_payment_against_the_request_it_names_is_never_missed() throws Exception {
        for (int round = 0; round < MANY; round++) {
            TradeOrder order = order(customer("0", "EUR"))
                    .beforeShipment(30)
                    .line(10, "100", "1000.00")
                    .placed()
                    .promiseAccepted();
            String reference = RfReference.of(order.number(), "D");
            Envelope accepting = order.accepting();
            atOnce(List.of(
                    () -> take(accepting),
                    () -> pay(order.customer(), "300.00 EUR", reference).statusCode(201)));
            assertThat(order.allHeard("deposit-received.v1"))
                    .as("round %d", round)
                    .hasSize(1);
        }
    }

    @Test
    void a_clerks_allocations_of_one_payment_at_once_never_exceed_it() throws Exception {
        TradeOrder order = accepted();
        String reference = order.heard("deposit-requested.v1").get("reference").asText();
        String payment = pay(order.customer(), "250.00 EUR", null).extract().path("paymentId");
        List<Integer> answers = answers(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(i -> () -> post(
                                "/payments/" + payment + "/allocations",
                                "{\"reference\":\"%s\",\"amount\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}}"
                                        .formatted(reference))
                        .extract()
                        .statusCode())
                .toList());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(2);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(MANY - 2);
    }

    @Test
    void the_same_money_is_never_given_back_twice() throws Exception {
        String payment = pay("C", "250.00 EUR", null).extract().path("paymentId");
        List<Integer> answers = answers(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(i -> () -> post(
                                "/payments/" + payment + "/returns",
                                "{\"amount\":{\"amount\":\"100.00\",\"currency\":\"EUR\"},\"reason\":\"paid twice\"}")
                        .extract()
                        .statusCode())
                .toList());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(2);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(MANY - 2);
    }

    @Test
    void a_payment_taken_back_many_times_at_once_is_taken_back_once() throws Exception {
        TradeOrder order = accepted();
        String payment = pay(
                        order.customer(),
                        "300.00 EUR",
                        order.heard("deposit-requested.v1").get("reference").asText())
                .extract()
                .path("paymentId");
        List<Integer> answers = answers(IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(
                        i -> () -> post("/payments/" + payment + "/reversal", "{\"reason\":\"direct debit refused\"}")
                                .extract()
                                .statusCode())
                .toList());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(MANY - 1);
        get("/orders/{o}/account", order.number()).body("received.amount", equalTo("0.00"));
    }

    @Test
    void credit_freed_many_times_at_once_is_given_out_once() throws Exception {
        String customer = customer("6000.00", "EUR");
        List<TradeOrder> first = IntStream.range(0, 6)
                .mapToObj(i -> order(customer).line(10, "100", "1000.00").placed())
                .toList();
        List<TradeOrder> waiting = IntStream.range(0, MANY)
                .mapToObj(i -> order(customer).line(10, "100", "1000.00").placed())
                .toList();
        atOnce(first.stream()
                .<Callable<?>>map(order -> () -> take(order.rejecting()))
                .toList());
        freedCreditIsGivenOut();
        assertThat(waiting.stream()
                        .map(order ->
                                order.heard("credit-assessed.v1").get("outcome").asText())
                        .filter("HELD"::equals))
                .hasSize(6);
        assertThat(exposure(customer)).isEqualByComparingTo("6000");
    }

    @Test
    void invoices_of_many_orders_at_once_are_numbered_without_gaps() throws Exception {
        String customer = customer("100000.00", "EUR");
        List<Envelope> leaving = IntStream.range(0, MANY)
                .mapToObj(i -> order(customer)
                        .line(10, "100", "1000.00")
                        .placed()
                        .confirmedAndAccepted()
                        .released()
                        .stored(1, 10)
                        .dispatching(1, 10))
                .toList();
        atOnce(leaving.stream().<Callable<?>>map(left -> () -> take(left)).toList());
        assertThat(query("select year::text from invoice_counter c where last <> "
                        + "(select count(*) from invoice where number like 'INV-' || c.year || '-%')"
                        + " or last <> (select max(substring(number from '[0-9]+$')::int) from invoice"
                        + " where number like 'INV-' || c.year || '-%')"))
                .as("per year as many invoices as the last number says")
                .isEmpty();
        assertThat(query("select count(*)::text from invoice where customer = ?", customer))
                .containsExactly(Integer.toString(MANY));
    }

    @Test
    void cancellation_against_payment_keeps_every_cent() throws Exception {
        for (int round = 0; round < MANY; round++) {
            TradeOrder order = accepted();
            String reference =
                    order.heard("deposit-requested.v1").get("reference").asText();
            order.costed("materials", "0 EUR").costed("planning", "0 EUR").costed("shipping", "0 EUR");
            atOnce(List.of(
                    () -> order.cancelled("CUSTOMER", false),
                    () -> pay(order.customer(), "300.00 EUR", reference).statusCode(201)));
            boolean applied = !order.allHeard("deposit-received.v1").isEmpty();
            assertThat(money(order.heard("cancellation-settled.v1").get("refunded")))
                    .isEqualTo(applied ? "300.00 EUR" : "0.00 EUR");
        }
    }

    private TradeOrder accepted() {
        return order(customer("0", "EUR"))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed()
                .confirmedAndAccepted();
    }

    /** As the subscription does: trouble that passes (a deadlock) means once more. */
    private boolean take(Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            try {
                deliveries.again(envelope);
                return true;
            } catch (RuntimeException passing) {
                if (attempt == 5) {
                    throw passing;
                }
            }
        }
    }

    private static void atOnce(List<Callable<?>> all) throws Exception {
        answers(all.stream()
                .<Callable<Boolean>>map(one -> () -> one.call() != null)
                .toList());
    }

    private static <T> List<T> answers(List<Callable<T>> all) throws Exception {
        CountDownLatch start = new CountDownLatch(all.size());
        List<T> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = all.stream()
                    .map(one -> people.submit(() -> {
                        start.countDown();
                        start.await();
                        return one.call();
                    }))
                    .toList();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
