package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One person's line to one service. Every change carries an Idempotency-Key. */
public final class Phone {

    private static final String JSON = "application/json";

    private final Connection connection;
    private final Tokens tokens;
    private final URI service;
    private final String user;

    Phone(Connection connection, Tokens tokens, URI service, String user) {
        this.connection = connection;
        this.tokens = tokens;
        this.service = service;
        this.user = user;
    }

    public String user() {
        return user;
    }

    /** @throws Refused */
    public JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    /** All items of a list that comes in pages. */
    public java.util.List<JsonNode> all(String path) {
        var items = new java.util.ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var page = get(path + separator + "limit=200");
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(path + separator + "limit=200&after=" + page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** @throws Refused */
    public JsonNode post(String path) {
        return post(path, Map.of());
    }

    /** @throws Refused */
    public JsonNode post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** For saying the same thing twice on purpose. */
    public JsonNode post(String path, Object body, String idempotencyKey) {
        return answer(request(path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build());
    }

    /** @throws Refused */
    public JsonNode put(String path, Object body) {
        return change("PUT", path, body);
    }

    /** @throws Refused */
    public JsonNode patch(String path, Object body) {
        return change("PATCH", path, body);
    }

    /** Sends a CSV file to an import. */
    public JsonNode load(String path, String csv) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    private JsonNode change(String method, String path, Object body) {
        return answer(request(path)
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(Json.write(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + tokens.of(user));
    }

    private JsonNode answer(HttpRequest request) {
        var answer = connection.send(request);
        var body = Json.read(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Refused(request.method() + " " + request.uri() + " by " + user, answer.statusCode(), body);
        }
        return body;
    }
}
