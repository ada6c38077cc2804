package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.intake.Envelope;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once, on a real database. */
@QuarkusTest
class RaceTest extends MaterialsTest {
    private Factory lamps(int drivers) {
        return factory.works().knows("""
                        LAMP MADE 3 L4L 0
                        DRIVER PURCHASED 6 L4L 0
                        TUBE PURCHASED 5 L4L 0""").builds("""
                        LAMP DRIVER 1 0
                        LAMP TUBE 1 0""").buysFrom("""
                        S1 DRIVER 1 6
                        S1 TUBE 1 5""").hasInStock(Map.of("DRIVER", drivers, "TUBE", 1000));
    }

    private String lamp(int quantity) {
        return factory.code("LAMP") + " " + quantity + " 2030-01-01";
    }

    /** Runs all at the same moment and waits for all; what fails, fails the test. */
    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> results = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        }
    }

    private static Callable<Boolean> delivering(Desk order, Envelope event) {
        return () -> {
            // Kafka gives an event again when its chunk failed for a passing reason; so does this.
            for (int attempt = 0; attempt < 20; attempt++) {
                try {
                    order.says(event);
                    return true;
                } catch (RuntimeException passing) {
                    Thread.onSpinWait();
                }
            }
            throw new AssertionError("not taken after 20 tries");
        };
    }

    private static BigDecimal held(Desk order) {
        return order.heard("assessed").stream()
                .map(assessed -> assessed.path("lines").path(0).path("shortages"))
                .map(shortages -> shortages.isEmpty()
                        ? BigDecimal.ZERO
                        : new BigDecimal(
                                shortages.path(0).path("quantity").path("value").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void two_orders_for_the_last_pieces_share_them_and_never_the_same_one() throws Exception {
        lamps(10);
        Desk one = order();
        Desk two = order();
        atOnce(List.of(delivering(one, one.placing(lamp(8))), delivering(two, two.placing(lamp(8)))));
        assertThat(held(one).add(held(two))).isEqualByComparingTo("6");
        assertThat(factory.stock("DRIVER")).isEqualTo("10 0 0 10");
    }

    @Test
    void twenty_clients_for_one_item_take_what_there_is_and_no_more() throws Exception {
        lamps(30);
        List<Desk> orders = IntStream.range(0, 20).mapToObj(i -> order()).toList();
        atOnce(orders.stream()
                .map(order -> delivering(order, order.placing(lamp(3))))
                .toList());
        BigDecimal missing = orders.stream().map(RaceTest::held).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(missing).isEqualByComparingTo("30");
        assertThat(factory.stock("DRIVER")).isEqualTo("30 0 0 30");
        assertThat(factory.stock("TUBE")).isEqualTo("1000 0 0 60");
        assertThat(orders).allSatisfy(order -> assertThat(order.heard()).containsExactly("assessed"));
    }

    @Test
    void a_hold_lapses_or_is_committed_and_never_both() throws Exception {
        lamps(1000);
        List<Desk> orders =
                IntStream.range(0, 12).mapToObj(i -> order().places(lamp(1))).toList();
        List<Callable<Boolean>> work = new ArrayList<>();
        orders.forEach(order -> work.add(delivering(order, order.acceptingPromise(order.promise()))));
        work.add(() -> {
            clock.advance(Duration.ofDays(6));
            return true;
        });
        atOnce(work);
        clock.advance(Duration.ofDays(1));
        long committed = orders.stream()
                .filter(order -> order.heard().contains("hold-committed"))
                .count();
        assertThat(orders).allSatisfy(order -> assertThat(order.heard()).hasSize(2));
        assertThat(factory.stock("DRIVER")).isEqualTo("1000 0 0 " + committed);
    }

    @Test
    void a_kit_whose_last_two_parts_arrive_at_once_is_completed_once() throws Exception {
        factory.works().knows("""
                        LAMP MADE 3 L4L 0
                        DRIVER PURCHASED 6 L4L 0
                        TUBE PURCHASED 5 L4L 0""").builds("""
                        LAMP DRIVER 1 0
                        LAMP TUBE 1 0""").buysFrom("""
                        S1 DRIVER 1 6
                        S2 TUBE 1 5""");
        for (int round = 0; round < 5; round++) {
            Desk order = order().places(lamp(5)).acceptsPromise().releases();
            order.schedules(UUID.randomUUID(), 1, factory.code("LAMP"), "5");
            List<String> requests = given().queryParam("open", true)
                    .queryParam("order", order.number())
                    .get("/purchase-requests")
                    .then()
                    .extract()
                    .path("items.id");
            List<String> purchases = requests.stream()
                    .map(request -> given().contentType("application/json")
                            .body(Map.of("requests", List.of(request)))
                            .post("/purchase-orders")
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("number"))
                    .toList();
            atOnce(purchases.stream()
                    .<Callable<Integer>>map(purchase -> () -> receive(purchase))
                    .toList());
            assertThat(order.heard("kit-completed")).hasSize(1);
        }
    }

    @Test
    void ten_clicks_on_one_request_buy_it_once() throws Exception {
        lamps(0);
        Desk order = order().places(lamp(5)).acceptsPromise().releases();
        List<String> requests = given().queryParam("open", true)
                .queryParam("order", order.number())
                .get("/purchase-requests")
                .then()
                .extract()
                .path("items.id");
        List<Integer> answers = atOnce(IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(i -> () -> given().contentType("application/json")
                        .body(Map.of("requests", requests))
                        .post("/purchase-orders")
                        .statusCode())
                .toList());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(factory.stock("DRIVER")).isEqualTo("0 5 5 0");
    }

    @Test
    void cancelling_while_others_buy_and_receive_keeps_every_sum() throws Exception {
        lamps(20);
        List<Desk> orders = IntStream.range(0, 8)
                .mapToObj(i -> order().places(lamp(5)).acceptsPromise().releases())
                .toList();
        List<Callable<Boolean>> work = new ArrayList<>();
        orders.subList(0, 4)
                .forEach(order -> work.add(() -> {
                    order.cancels();
                    return true;
                }));
        IntStream.range(0, 4)
                .forEach(i -> work.add(() -> {
                    Desk fresh = order();
                    return delivering(fresh, fresh.placing(lamp(2))).call();
                }));
        atOnce(work);
        String[] stock = factory.stock("DRIVER").split(" ");
        assertThat(stock[2]).isEqualTo("20"); // the four that stay have their 5 each
        assertThat(new BigDecimal(stock[2]).add(new BigDecimal(stock[3])))
                .isLessThanOrEqualTo(new BigDecimal(stock[0]).add(new BigDecimal(stock[1])));
        assertThat(orders.subList(0, 4))
                .allSatisfy(
                        order -> assertThat(order.heard("cancellation-costed")).hasSize(1));
    }

    private static int receive(String purchase) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(Map.of("line", 1, "quantity", 5))))
                .post("/purchase-orders/" + purchase + "/receipts")
                .then()
                .statusCode(200)
                .extract()
                .statusCode();
    }
}
