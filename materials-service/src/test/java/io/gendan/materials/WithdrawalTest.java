package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawalTest extends LampFactoryTest {
    @Test
    void a_cancelled_order_gives_back_and_the_next_in_line_gets_it() {
        lamps(11);
        Desk holder = released(lamps("10", "2030-01-01"));
        Desk waiting = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        waiting.schedules(work, 1, factory.code("LAMP"), "10");
        assertThat(openRequests(waiting)).hasSize(1);

        holder.cancels();
        assertThat(holder.last("cancellation-costed")
                        .path("cost")
                        .path("amount")
                        .asText())
                .isEqualTo("0.00");
        assertThat(openRequests(waiting)).isEmpty();
        assertThat(waiting.heard("kit-completed")).hasSize(1);
        assertThat(factory.stock("DRIVER")).isEqualTo("11 0 11 0");
        holder.cancels();
        assertThat(holder.heard("cancellation-costed")).hasSize(1);
    }

    @Test
    void what_was_bought_for_a_cancelled_order_is_shown_to_whom_it_comes_now() {
        lamps(0);
        Desk first = released(lamps("10", "2030-01-01"));
        String number = bought(first);
        first.cancels();

        Desk second = released(lamps("10", "2030-01-01"));
        assertThat(openRequests(second)).isEmpty();
        given().queryParam("order", second.number())
                .get("/purchase-orders")
                .then()
                .statusCode(200)
                .body("items.number", contains(number));
    }

    @Test
    void material_bought_for_one_customer_only_costs_when_the_order_is_withdrawn() {
        lamps(100).builds("LAMP PLATE 2 0");
        Desk order = released(lamps("10", "2030-01-01"));
        bought(order);
        UUID withdrawal = UUID.randomUUID();
        order.wantsBack(withdrawal, 1).wantsBack(withdrawal, 1);
        assertThat(order.heard("withdrawn")).hasSize(1);
        assertThat(order.last("withdrawn").path("cost").path("amount").asText()).isEqualTo("200.00");
        order.cancels();
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("200.00");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 0 0");
        assertThat(factory.stock("PLATE")).isEqualTo("0 20 0 0");
    }

    @Test
    void a_frozen_line_is_neither_bought_for_nor_kitted_until_it_thaws() {
        lamps(0);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID withdrawal = UUID.randomUUID();
        order.wantsBack(withdrawal, 1);
        buys(openRequests(order)).statusCode(409).body("type", equalTo("urn:gendan:problem:purchase-request-frozen"));
        order.abandons(withdrawal);
        String number = bought(order);
        UUID again = UUID.randomUUID();
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").wantsBack(again, 1);
        receives(number, line(1, 20)).statusCode(200);
        assertThat(order.heard("kit-completed")).isEmpty();
        order.abandons(again);
        assertThat(order.heard("kit-completed")).hasSize(1);
    }

    @Test
    void what_the_workshop_has_begun_comes_back_too_late() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").starts(work, 1).wantsBack(UUID.randomUUID(), 1);
        assertThat(order.last("withdrawal-too-late").path("fact").asText()).contains("WO-");
        assertThat(order.heard("withdrawn")).isEmpty();
    }

    @Test
    void an_order_that_was_never_placed_costs_nothing_and_says_so() {
        Desk order = order().cancels();
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("0.00");
    }

    @Test
    void a_refused_delay_stops_begun_work_and_its_components_are_cost() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        UUID withdrawal = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1)
                .wantsBackEvenIfStarted(withdrawal, 1)
                .wantsBackEvenIfStarted(withdrawal, 1);
        assertThat(order.heard("withdrawal-too-late")).isEmpty();
        assertThat(order.heard("withdrawn")).hasSize(1);
        assertThat(order.last("withdrawn").path("cost").path("amount").asText()).isEqualTo("210.00");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 11 0");

        order.cancels().cancels();
        assertThat(order.heard("cancellation-costed")).hasSize(1);
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("210.00");
        // what is in the workshop stays issued
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
        factory.ledgerAddsUp("DRIVER");
    }

    @Test
    void what_is_on_its_way_for_begun_work_costs_the_same_at_the_end_as_when_it_was_withdrawn() {
        lamps(100).builds("LAMP PLATE 2 0");
        Desk order = released(lamps("10", "2030-01-01"));
        receives(bought(order), line(1, 20)).statusCode(200);
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10").starts(work, 1);
        order.says(order.needingExtra(work, 1, "5"));
        bought(order);
        order.wantsBackEvenIfStarted(UUID.randomUUID(), 1).cancels();
        // 17 drivers and 15 tubes in the workshop; 20 plates there and 10 on their way
        assertThat(order.last("withdrawn").path("cost").path("amount").asText()).isEqualTo("620.00");
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("620.00");
    }

    @Test
    void work_that_is_completed_after_its_order_was_cancelled_is_a_case_of_its_own() throws SQLException {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1)
                .wantsBackEvenIfStarted(UUID.randomUUID(), 1)
                .cancels()
                .completes(work, 1, factory.code("LAMP"), "10");
        assertThat(cases(order)).contains("made-for-cancelled-order").doesNotContain("completed-twice");
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
    }

    @Test
    void begun_work_whose_withdrawal_is_abandoned_is_completed_as_if_nothing_had_been() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        UUID withdrawal = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1)
                .wantsBackEvenIfStarted(withdrawal, 1)
                .abandons(withdrawal)
                .completes(work, 1, factory.code("LAMP"), "10");
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
        assertThat(order.heard("components-consumed")).hasSize(1);
    }

    @Test
    void what_is_made_already_is_cost_when_a_refused_delay_ends_the_order() {
        lamps(100);
        Desk order = released(lamps("10", "2030-01-01"), lamps("10", "2030-01-01"));
        UUID work = UUID.randomUUID();
        order.schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1)
                .completes(work, 1, factory.code("LAMP"), "10")
                .wantsBackEvenIfStarted(UUID.randomUUID(), 1, 2)
                .cancels();
        assertThat(order.last("withdrawn").path("cost").path("amount").asText()).isEqualTo("210.00");
        assertThat(order.last("cancellation-costed").path("cost").path("amount").asText())
                .isEqualTo("210.00");
        assertThat(factory.stock("DRIVER")).isEqualTo("89 0 0 0");
    }
}
