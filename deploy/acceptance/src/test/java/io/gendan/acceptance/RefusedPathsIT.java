package io.gendan.acceptance;

import static io.gendan.walk.OrderRequest.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Customer;
import io.gendan.walk.Department;
import io.gendan.walk.InParallel;
import io.gendan.walk.Json;
import io.gendan.walk.Money;
import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import io.gendan.walk.OrderView.Missing;
import io.gendan.walk.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusedPathsIT extends Story {

    @Test
    void an_incomplete_order_names_what_is_missing_and_only_its_submission_is_refused() {
        var order = sales.place(OrderRequest.of("C004", "incomplete-" + UUID.randomUUID(), line("L-WALL20", 4, null)));

        assertThat(order.stage()).isEqualTo("RECEIVED");
        assertThat(order.missing()).extracting(Missing::text).isNotEmpty();
        var step = Objects.requireNonNull(order.nextStep());
        assertThat(step.owner()).isEqualTo("sales");
        assertThat(step.dueAt()).isAfter(clock.now());
        assertThat(refused(() -> sales.submit(order.id())).kind()).isEqualTo("order-incomplete");

        sales.complete(order.id(), Map.of("lines", List.of(line("L-WALL20", 4, today().plusDays(60)))));
        assertThat(sales.submit(order.id()).stage()).isEqualTo("IN_REVIEW");
        follow(OrderView::released, order);
    }

    @Test
    void a_date_nobody_can_meet_is_countered_and_the_customer_takes_the_other_one() {
        var order = place("C004", "F-LNG01", 10, 2);
        follow(in("AWAITING_CUSTOMER"), order);

        var offered = Objects.requireNonNull(now(order).counterOffer());
        var date = offered.path("lines").path(0).path("promisedDate").asText();
        assertThat(date).isGreaterThan(today().plusDays(2).toString());

        var customer = new Customer(switchboard, "C004");
        customer.acceptCounterOffer(order.id());
        follow(OrderView::released, order);
        assertThat(now(order).lines().getFirst().promisedDate()).hasToString(date);
    }

    @Test
    void two_orders_for_the_last_of_a_limit_get_it_once_and_the_other_is_rejected() {
        var before = available("C005");
        var wishes = List.of(
                OrderRequest.of("C005", "limit-1", line("L-BOL600", 60, today().plusDays(60))),
                OrderRequest.of("C005", "limit-2", line("L-BOL600", 60, today().plusDays(60))));
        var orders = InParallel.each(2, wishes, sales::place);
        clock.settle();

        assertThat(orders.stream().map(order -> credit(order).path("outcome").asText()))
                .containsExactlyInAnyOrder("HELD", "SHORT");
        assertThat(available("C005").amount()).isGreaterThanOrEqualTo(BigDecimal.ZERO);

        merchandiser.follow(orders.stream().map(OrderView::id).toList(), order -> order.ended() || order.released());
        assertThat(orders.stream().map(order -> now(order).ended())).containsExactlyInAnyOrder(true, false);

        orders.stream().filter(order -> !now(order).ended()).forEach(order -> {
            sales.cancel(order.id(), "enough seen", "FACTORY");
            followToTheEnd(order);
        });
        assertThat(available("C005")).isEqualTo(before);
    }

    @Test
    void two_orders_for_the_last_pieces_are_not_both_promised_them() {
        var stock = purchasing.stock("P-NAMEPL").path("items").path(0);
        int pieces = Json.as(Quantity.class, stock.path("available")).value().intValue();
        int each = pieces * 2 / 3;
        var wishes = List.of(
                OrderRequest.of("C003", "pieces-1", line("L-BOL900N", each, today().plusDays(90))),
                OrderRequest.of("C003", "pieces-2", line("L-BOL900N", each, today().plusDays(90))));
        var orders = InParallel.each(2, wishes, sales::place);
        clock.settle();

        assertThat(orders.stream().map(order -> shortOf(order, "P-NAMEPL"))).containsExactlyInAnyOrder(false, true);
        orders.forEach(order -> sales.cancel(order.id(), "enough seen", "CUSTOMER"));
        followToTheEnd(orders.toArray(OrderView[]::new));
    }

    @Test
    void a_hold_that_lapses_before_the_decision_is_assessed_again() {
        // A custom order waits for people, and nobody signs.
        var order = sales.place(
                OrderRequest.of("C008", "lapse-" + UUID.randomUUID(), line("X-PAV01", 1, today().plusDays(150))));
        clock.settle();
        var first = reviewCase(order).path("promiseId").asText();

        clock.advance(Duration.ofDays(8));

        assertThat(happened(order)).contains("MaterialsHoldLapsed", "ReassessmentRequested");
        assertThat(reviewCase(order).path("promiseId").asText()).isNotEqualTo(first);
        follow(OrderView::released, order);
    }

    @Test
    void nothing_is_shipped_before_it_is_paid() {
        var order = place("C010", "F-PLANT60", 6, 60);
        follow(OrderView::released, order);
        merchandiser.withoutPayments().follow(ids(order), in("AWAITING_BALANCE"));

        var early = refused(() -> shipping.notice(
                order.id(),
                List.of(Map.of("line", 1, "quantity", Quantity.pieces(6))),
                clock.now().plus(Duration.ofDays(1))));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.kind()).isEqualTo("shipment-not-released");

        followToTheEnd(order);
        assertThat(now(order).stage()).isEqualTo("CLOSED");
    }

    @Test
    void a_cancelled_order_gives_everything_back() {
        var stockBefore = purchasing.stock("P-TEXT").toString();
        var creditBefore = available("C006");
        var order = place("C006", "F-ARM01", 12, 60);
        follow(order1 -> order1.confirmed() || order1.stage().equals("AWAITING_CUSTOMER"), order);
        assertThat(purchasing.stock("P-TEXT").toString()).isNotEqualTo(stockBefore);

        sales.cancel(order.id(), "changed their mind", "CUSTOMER");
        followToTheEnd(order);

        assertThat(now(order).stage()).isEqualTo("CANCELLED");
        assertThat(purchasing.stock("P-TEXT")).hasToString(stockBefore);
        assertThat(available("C006")).isEqualTo(creditBefore);
        assertThat(happened(order)).contains("CancellationSettled");
    }

    @Test
    void a_cancellation_that_crosses_the_start_of_production_ends_one_way_or_the_other() {
        for (int attempt = 0; attempt < 3; attempt++) {
            var order = place("C004", "L-SPOT20", 4, 60);
            follow(seen -> startable(seen), order);
            var workOrder = workshop.workOrders(order.id()).getFirst();

            InParallel.each(
                    2,
                    List.<Runnable>of(
                            () -> refused(() -> workshop.start(workOrder.id())),
                            () -> sales.cancel(order.id(), "crossing", "CUSTOMER")),
                    action -> {
                        action.run();
                        return true;
                    });
            clock.settle();

            var made = workshop.workOrders(order.id()).getFirst().state();
            var after = now(order);
            assertThat(after.has("CANCELLING")).isFalse();
            assertThat(made).isEqualTo(after.stage().equals("CANCELLED") ? "CANCELLED" : "STARTED");
            followToTheEnd(order);
        }
    }

    @Test
    void a_payment_that_comes_before_its_request_is_applied_when_it_is_asked_for() {
        var twin = place("C009", "F-PLANT60", 4, 60);
        follow(in("AWAITING_DEPOSIT"), twin);
        var deposit = finance.account(twin.id()).path("deposit");
        var pattern = deposit.path("reference").asText();

        var order = place("C009", "F-PLANT60", 4, 60);
        var reference = References.like(pattern, twin.number(), order.number());
        var paid = finance.receive(
                "C009", Json.as(Money.class, deposit.path("amount")), reference, today(), "early-" + order.number());
        assertThat(Json.as(Money.class, paid.path("unapplied")).isPositive()).isTrue();

        merchandiser.withoutPayments().follow(ids(order), OrderView::released);
        followToTheEnd(twin, order);
    }

    @Test
    void the_same_order_sent_twice_is_one_order_and_the_key_cannot_be_used_for_another() {
        var phone = switchboard.call(Department.ORDER, "sales");
        var key = UUID.randomUUID().toString();
        var wish = OrderRequest.of("C004", "twice-" + key, line("L-WALL20", 2, today().plusDays(60)));

        var answers = InParallel.each(8, List.of(1, 2, 3, 4, 5, 6, 7, 8), time -> phone.post("/orders", wish, key));

        assertThat(answers.stream().map(answer -> answer.path("id").asText()).distinct())
                .hasSize(1);
        var other = OrderRequest.of("C004", "other-" + key, line("L-WALL20", 3, today().plusDays(60)));
        assertThat(refused(() -> phone.post("/orders", other, key)).kind()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_same_transfer_entered_twice_is_one_payment() {
        var amount = new Money(new BigDecimal("12.34"), "USD");
        var bankReference = "twice-" + UUID.randomUUID();

        var one = finance.receive("C010", amount, null, today(), bankReference);
        var twin = finance.receive("C010", amount, null, today(), bankReference);

        assertThat(twin.path("paymentId")).isEqualTo(one.path("paymentId"));
    }

    private OrderView place(String customer, String product, int pieces, int days) {
        return sales.place(
                OrderRequest.of(customer, "story-" + UUID.randomUUID(), line(product, pieces, today().plusDays(days))));
    }

    private boolean startable(OrderView order) {
        return workshop.workOrders(order.id()).stream()
                .anyMatch(workOrder ->
                        workOrder.gates().kit() && workOrder.state().equals("PLANNED"));
    }

    private Money available(String customer) {
        return Json.as(Money.class, finance.credit(customer).path("available"));
    }

    private JsonNode reviewCase(OrderView order) {
        return review.cases(order.id()).getFirst();
    }

    private JsonNode credit(OrderView order) {
        return reviewCase(order).path("assessments").path("credit").path("findings");
    }

    private boolean shortOf(OrderView order, String item) {
        return reviewCase(order)
                .path("assessments")
                .path("materials")
                .path("findings")
                .path("lines")
                .valueStream()
                .flatMap(line -> line.path("shortages").valueStream())
                .anyMatch(shortage -> shortage.path("item").asText().equals(item));
    }
}
