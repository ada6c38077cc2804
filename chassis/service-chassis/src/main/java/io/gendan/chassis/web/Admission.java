package io.gendan.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.problems.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Admission control. A thread costs nothing here, so without a bound everybody would be let in and then wait, together, for the
 * database: under more load than it can bear a service would answer everybody too late. Who finds it full is refused at once, before
 * the token is looked at or the body is read, and may send the same request again.
 */
@ApplicationScoped
class Admission {
    private static final int BEFORE_EVERYTHING_ELSE = 1_000;
    private static final String ASK_AGAIN_AFTER_SECONDS = "1";

    /** Health and metrics: who asks for these must learn that the service is busy, not that it is gone. */
    private static final String OPERATIONS = "/q/";

    private final Room requests;
    private final Room streams;
    private final ObjectMapper json;
    private final Counter refusals;

    Admission(ChassisConfig config, ObjectMapper json, MeterRegistry metrics) {
        this.requests = new Room(config.admission().requests());
        this.streams = new Room(config.admission().streams());
        this.json = json;
        this.refusals = metrics.counter("gendan.refusals", "type", Problem.OVERLOADED);
        metrics.gauge("gendan.requests.inside", requests, Room::inside);
        metrics.gauge("gendan.streams.inside", streams, Room::inside);
    }

    void guard(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING_ELSE);
    }

    private void admit(RoutingContext visit) {
        if (visit.request().path().startsWith(OPERATIONS)) {
            visit.next();
            return;
        }
        Room room = isStream(visit.request()) ? streams : requests;
        if (room.enter()) {
            leaveOnce(visit, room);
            visit.next();
        } else {
            refuse(visit);
        }
    }

    /** Whoever is cut off never comes to the end of an answer, and whoever sent too large a body does not come to the end of the visit. */
    private static void leaveOnce(RoutingContext visit, Room room) {
        AtomicBoolean inside = new AtomicBoolean(true);
        Handler<Object> leave = over -> {
            if (inside.compareAndSet(true, false)) {
                room.leave();
            }
        };
        visit.addEndHandler(leave::handle);
        visit.addBodyEndHandler(leave::handle);
    }

    /** Asks for a stream and for nothing else, as browsers do. */
    private static boolean isStream(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && MediaType.SERVER_SENT_EVENTS.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private void refuse(RoutingContext visit) {
        refusals.increment();
        Problem problem = new Problem(
                Problem.OVERLOADED,
                "Too much at once",
                503,
                "Nothing was done; it is safe to send it again",
                visit.request().path(),
                Map.of());
        visit.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER_SECONDS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
