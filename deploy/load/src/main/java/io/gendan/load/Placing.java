package io.gendan.load;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.walk.Days;
import io.gendan.walk.Department;
import io.gendan.walk.Json;
import io.gendan.walk.OrderRequest;
import io.gendan.walk.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The sales front end in a hurry: places complete orders of two lines and reads nothing but the answer's status. */
final class Placing {

    private static final int CREATED = 201;
    private static final Set<Integer> TOO_MUCH = Set.of(429, 503);
    private static final List<String> CUSTOMERS =
            List.of("C001", "C004", "C007", "C009", "C010", "C012", "C013", "C003");
    private static final List<String> PRODUCTS =
            List.of("L-BOL600", "L-WALL20", "L-SPOT20", "L-PEND40", "F-BEN150", "F-ARM01", "F-TBL80", "F-PLANT60");
    private static final int DAYS_AHEAD = 120;

    /** What became of a wish. */
    enum Answer {
        TAKEN,
        /** The service has too much to do, and says when to come again. */
        REFUSED,
        BROKEN
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI orders;
    private final String authorization;
    private final List<String> wishes;

    Placing(Rig rig) {
        var platform = rig.platform();
        this.orders = URI.create(platform.service(Department.ORDER) + "/orders");
        this.authorization = "Bearer " + new Tokens(platform.issuer()).of("sales");
        var requested = Days.of(rig.now(Department.ORDER)).plusDays(DAYS_AHEAD);
        this.wishes = CUSTOMERS.stream()
                .flatMap(customer -> IntStream.range(0, PRODUCTS.size())
                        .mapToObj(index -> OrderRequest.of(
                                customer,
                                "load",
                                line(PRODUCTS.get(index), 1 + index % 3, requested),
                                line(PRODUCTS.get((index + 3) % PRODUCTS.size()), 2, requested))))
                .map(Json::write)
                .toList();
    }

    /** Whether a new order was taken. */
    boolean place() {
        return ask() == Answer.TAKEN;
    }

    Answer ask() {
        var random = ThreadLocalRandom.current();
        return ask(wishes.get(random.nextInt(wishes.size())), new UUID(random.nextLong(), random.nextLong()));
    }

    private Answer ask(String wish, UUID key) {
        var request = HttpRequest.newBuilder(orders)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(wish))
                .build();
        try {
            return meant(http.send(request, BodyHandlers.discarding()));
        } catch (IOException away) {
            return Answer.BROKEN;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.BROKEN;
        }
    }

    private static Answer meant(HttpResponse<?> answer) {
        if (answer.statusCode() == CREATED) {
            return Answer.TAKEN;
        }
        boolean comeAgain = TOO_MUCH.contains(answer.statusCode())
                && answer.headers().firstValue("Retry-After").isPresent();
        return comeAgain ? Answer.REFUSED : Answer.BROKEN;
    }

    /** @throws IllegalStateException when the order was not taken: a run that fails measures something else */
    void placeOrFail() {
        if (!place()) {
            throw new IllegalStateException("an order was refused; see the log of order-service");
        }
    }
}
