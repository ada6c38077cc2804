package io.gendan.walk;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens by user, fetched once each by client credentials: on the trying-out issuer the client id is the user. */
public final class Tokens {

    private final Connection connection;
    private final URI endpoint;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Tokens(URI issuer) {
        this(new Connection(), issuer);
    }

    Tokens(Connection connection, URI issuer) {
        this.connection = connection;
        this.endpoint = URI.create(issuer + "/token");
    }

    public String of(String user) {
        return known.computeIfAbsent(user, this::ask);
    }

    private String ask(String user) {
        var form = "grant_type=client_credentials&client_secret=none&scope=openid&client_id="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var answer = connection.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        var token = Json.read(answer.body()).path("access_token").asText();
        if (token.isEmpty()) {
            throw new IllegalStateException("the issuer gave " + user + " no token: " + answer.body());
        }
        return token;
    }
}
