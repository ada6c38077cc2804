package io.gendan.local.time;

import io.gendan.local.time.FactoryTime.Stuck;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;

/** Through the service's {@code /ops/clock} and {@code /ops/quiet}. */
record HttpServiceClock(String name, URI service, OpsToken token) implements ServiceClock {

    private static final int CONFLICT = 409;

    @Override
    public Reading read() {
        var answer = ok(token.send(request("/ops/clock").GET())).body();
        var now = JsonText.string(answer, "now")
                .orElseThrow(() -> new Stuck(name + " does not say what time it is: " + answer));
        return new Reading(
                Instant.parse(now), JsonText.string(answer, "nextDue").map(Instant::parse));
    }

    @Override
    public Activity activity() {
        var answer = ok(token.send(request("/ops/quiet").GET())).body();
        return new Activity(JsonText.isTrue(answer, "quiet"), name + " " + answer);
    }

    @Override
    public void forwardTo(Instant instant) {
        var answer = token.send(request("/ops/clock")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"now\":\"" + instant + "\"}")));
        // Conflict: real time has carried it past that instant meanwhile.
        if (answer.statusCode() != CONFLICT) {
            ok(answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path));
    }

    private HttpResponse<String> ok(HttpResponse<String> answer) {
        return Optional.of(answer)
                .filter(given -> given.statusCode() / 100 == 2)
                .orElseThrow(
                        () -> new Stuck(name + " answers " + answer.request().method() + " " + answer.uri()
                                + " with status " + answer.statusCode() + ": " + answer.body()));
    }
}
