package io.gendan.shipping;

import static io.gendan.shipping.ShippingFloor.dispatch;
import static io.gendan.shipping.ShippingFloor.notice;
import static io.gendan.shipping.ShippingFloor.packed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.ShippingFloor.Known;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Many at once, on a real PostgreSQL: the database decides, and it decides once. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "wen", roles = "shipping")
class ShippingRacesTest {
    @Inject
    ShippingFloor floor;

    @Inject
    Deliveries deliveries;

    private static <T> List<T> atOnce(List<Callable<T>> racers) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : threads.invokeAll(racers)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private List<String> said(Known order) {
        return deliveries.saidAbout(order.key()).stream()
                .map(type -> type.substring("io.gendan.shipping.".length()))
                .toList();
    }

    @RepeatedTest(5)
    void twenty_notices_for_the_same_goods_take_them_once() throws Exception {
        Known order = floor.readyToShip(40);
        List<Integer> answers = atOnce(
                Collections.nCopies(20, () -> notice(order, 3, 2).extract().statusCode()));
        assertThat(answers).filteredOn(status -> status == 201).hasSize(8);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(12);
        given().queryParam("order", order.number())
                .get("/releases")
                .then()
                .body("items[0].noticed.value", equalTo("40"));
        assertThat(said(order)).filteredOn("notice-issued.v1"::equals).hasSize(8);
    }

    @RepeatedTest(5)
    void two_notices_for_all_of_it_at_once_and_one_gets_it() throws Exception {
        Known order = floor.readyToShip(40);
        List<Integer> answers =
                atOnce(Collections.nCopies(2, () -> notice(order, 40).extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(5)
    void the_same_dispatch_eight_times_at_once_leaves_once() throws Exception {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        List<Integer> answers =
                atOnce(Collections.nCopies(8, () -> dispatch(shipment).extract().statusCode()));
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(said(order)).filteredOn("shipment-dispatched.v1"::equals).hasSize(1);
        given().queryParam("order", order.number())
                .get("/finished-goods")
                .then()
                .body("items[0].onHand.value", equalTo("0"));
    }

    @RepeatedTest(20)
    void a_dispatch_and_a_withdrawal_at_once_never_both_win() throws Exception {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        UUID withdrawal = Ids.next();
        List<Integer> answers =
                atOnce(List.of(() -> dispatch(shipment).extract().statusCode(), () -> {
                    floor.withdraw(order, withdrawal);
                    return 0;
                }));
        if (answers.getFirst() == 200) {
            assertThat(said(order)).contains("withdrawal-too-late.v1").doesNotContain("withdrawn.v1");
        } else {
            assertThat(answers.getFirst()).isEqualTo(409);
            assertThat(said(order))
                    .contains("withdrawn.v1")
                    .doesNotContain("withdrawal-too-late.v1", "shipment-dispatched.v1");
        }
    }

    @RepeatedTest(20)
    void a_dispatch_and_a_recall_at_once_never_both_win() throws Exception {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        UUID recall = Ids.next();
        List<Integer> answers =
                atOnce(List.of(() -> dispatch(shipment).extract().statusCode(), () -> {
                    floor.recall(order, recall, 40);
                    return 0;
                }));
        assertThat(deliveries.published(order.key(), "io.gendan.shipping.dispatch-recall-answered.v1"))
                .singleElement()
                .satisfies(answer -> assertThat(
                                answer.at("/lines/0/quantity/value").asText())
                        .isEqualTo(answers.getFirst() == 200 ? "0" : "40"));
        assertThat(said(order).contains("shipment-dispatched.v1")).isEqualTo(answers.getFirst() == 200);
    }

    @RepeatedTest(10)
    void a_dispatch_and_a_cancellation_at_once_never_both_win_silently() throws Exception {
        Known order = floor.readyToShip(40);
        String shipment = packed(order, 40);
        List<Integer> answers =
                atOnce(List.of(() -> dispatch(shipment).extract().statusCode(), () -> {
                    floor.cancel(order);
                    return 0;
                }));
        assertThat(answers.getFirst()).isIn(200, 409);
        assertThat(said(order)).filteredOn("cancellation-costed.v1"::equals).hasSize(1);
        assertThat(said(order).contains("shipment-dispatched.v1")).isEqualTo(answers.getFirst() == 200);
    }

    @RepeatedTest(5)
    void the_same_completion_from_two_consumers_stores_once() throws Exception {
        Known order = floor.placed();
        var finished = floor.finish(order, 2, 1, Ids.next());
        UUID workOrder = Ids.next();
        var again = floor.finish(order, 1, 10, workOrder);
        atOnce(Collections.nCopies(4, () -> {
            deliveries.again(finished);
            deliveries.again(again);
            return 0;
        }));
        assertThat(said(order)).containsExactly("goods-stored.v1", "goods-stored.v1");
    }
}
