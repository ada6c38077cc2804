package io.gendan.local.time;

import io.gendan.local.time.FactoryTime.Stuck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends requests as the user {@code ops}. A service that is just being started again is given time to come back. */
final class OpsToken {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final String GRANT = "grant_type=client_credentials&client_id=ops&client_secret=none&scope=openid";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI issuer;
    private volatile @Nullable String token;

    OpsToken(URI issuer) {
        this.issuer = issuer;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return attempt(request.setHeader("Authorization", "Bearer " + token())
                .timeout(PATIENCE)
                .build());
    }

    private String token() {
        var known = token;
        if (known == null) {
            var answer = attempt(HttpRequest.newBuilder(URI.create(issuer + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(GRANT))
                    .build());
            known = JsonText.string(answer.body(), "access_token")
                    .orElseThrow(() -> new Stuck("The issuer gives ops no token: " + answer.body()));
            token = known;
        }
        return known;
    }

    private HttpResponse<String> attempt(HttpRequest request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 503 || System.nanoTime() > deadline) {
                    return answer;
                }
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw new Stuck(request.uri() + " does not answer: " + away);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Stuck("Interrupted.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stuck("Interrupted.");
        }
    }
}
