package io.gendan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneTest {

    private static final int HANG_UP = 0;

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Phone phone;

    @BeforeEach
    void connect() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
        server.start();
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var services = new EnumMap<Department, URI>(Department.class);
        services.put(Department.ORDER, url);
        phone = new Switchboard(new Platform(url, services, Map.of())).call(Department.ORDER, "sales");
    }

    @AfterEach
    void disconnect() {
        server.stop(0);
    }

    @Test
    void a_call_that_breaks_is_repeated_with_the_same_key_until_it_is_answered() {
        answering(HANG_UP, 503, 201);

        assertThat(phone.post("/orders", Map.of()).path("status").asInt()).isEqualTo(201);
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void two_calls_have_two_keys() {
        answering(201, 201);

        phone.post("/orders", Map.of());
        phone.post("/orders", Map.of());

        assertThat(keys.stream().distinct()).hasSize(2);
    }

    @Test
    void a_refusal_is_not_repeated() {
        answering(409, 201);

        var refused = catchThrowableOfType(Refused.class, () -> phone.post("/orders", Map.of()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.kind()).isEqualTo("order-incomplete");
        assertThat(keys).hasSize(1);
    }

    @Test
    void a_list_is_read_to_its_last_page() {
        server.createContext(
                "/orders",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestURI().getQuery().contains("after=b")
                                ? "{\"items\":[3]}"
                                : "{\"items\":[1,2],\"next\":\"b\"}"));

        assertThat(phone.all("/orders")).extracting(Object::toString).containsExactly("1", "2", "3");
    }

    private void answering(int... statuses) {
        server.createContext("/orders", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            int status = statuses[keys.size() - 1];
            if (status == HANG_UP) {
                exchange.close();
            } else {
                answer(
                        exchange,
                        status,
                        "{\"status\":" + status + ",\"type\":\"urn:gendan:problem:order-incomplete\"}");
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
