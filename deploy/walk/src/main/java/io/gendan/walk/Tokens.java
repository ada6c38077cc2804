package io.gendan.walk;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens by user, by client credentials: on the trying-out issuer the client id is the user. Each is fetched once, and again
 * before it expires.
 */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Of an issuer that does not say how long its tokens live. */
    private static final Duration UNTOLD = Duration.ofHours(1);

    private final Connection connection;
    private final URI endpoint;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, long expiresNanos) {

        boolean isGood() {
            return expiresNanos - System.nanoTime() > MARGIN.toNanos();
        }
    }

    public Tokens(URI issuer) {
        this(new Connection(), issuer);
    }

    Tokens(Connection connection, URI issuer) {
        this.connection = connection;
        this.endpoint = URI.create(issuer + "/token");
    }

    public String of(String user) {
        return known.compute(user, (name, token) -> token != null && token.isGood() ? token : ask(name))
                .value();
    }

    private Token ask(String user) {
        var form = "grant_type=client_credentials&client_secret=none&scope=openid&client_id="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var answer = connection.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        var body = Json.read(answer.body());
        var token = body.path("access_token").asText();
        if (token.isEmpty()) {
            throw new IllegalStateException("the issuer gave " + user + " no token: " + answer.body());
        }
        var lifetime = Duration.ofSeconds(body.path("expires_in").asLong(UNTOLD.toSeconds()));
        return new Token(token, System.nanoTime() + lifetime.toNanos());
    }
}
