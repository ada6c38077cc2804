package io.gendan.walk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Sends a request until it is answered. A service that was killed is away for seconds; the same request, with the same
 * Idempotency-Key, is sent again until it is back, so nobody on the floor has to know.
 */
final class Connection {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int BAD_GATEWAY = 502;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    HttpResponse<String> send(HttpRequest request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var pause = Duration.ofMillis(50);
        while (true) {
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() < BAD_GATEWAY || System.nanoTime() > deadline) {
                    return answer;
                }
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw new Unanswered(request, away);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Unanswered(request, stopped);
            }
            pause = longer(pause, request);
        }
    }

    private static Duration longer(Duration pause, HttpRequest request) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(request, stopped);
        }
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Nobody answered for as long as anybody would wait. */
    static final class Unanswered extends RuntimeException {
        Unanswered(HttpRequest request, Exception cause) {
            super(
                    request.method() + " " + request.uri() + " got no answer within " + PATIENCE.toSeconds() + " s",
                    cause);
        }
    }
}
