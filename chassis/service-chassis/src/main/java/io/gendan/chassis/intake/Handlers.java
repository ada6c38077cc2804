package io.gendan.chassis.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.events.TraceParent;
import io.gendan.chassis.events.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.MDC;

/** Who handles which event type: one handler each, and observers beside them. */
@ApplicationScoped
class Handlers {
    private final Map<String, Route<?>> routes = new HashMap<>();
    private final List<EventObserver> observers;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final List<String> logFields;

    Handlers(
            @All List<EnvelopeHandler<?>> handlers,
            @All List<EventObserver> observers,
            ObjectMapper json,
            MeterRegistry metrics,
            ChassisConfig config) {
        this.observers = observers;
        this.json = json;
        this.metrics = metrics;
        this.logFields = config.log().fields().orElse(List.of());
        handlers.forEach(this::add);
    }

    private <E extends Record> void add(EnvelopeHandler<E> handler) {
        Class<E> event = eventOf(handler);
        Wire wire = Wire.of(event);
        Route<?> other = routes.put(wire.type(), new Route<>(wire, event, handler));
        if (other != null) {
            throw new IllegalStateException(wire.type() + " has two handlers");
        }
    }

    @SuppressWarnings("unchecked") // the one type argument of a handler's interface is its event
    private static <E extends Record> Class<E> eventOf(EnvelopeHandler<E> handler) {
        for (Class<?> c = ClientProxy.unwrap(handler).getClass(); c != null; c = c.getSuperclass()) {
            for (Type implemented : c.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType of
                        && of.getRawType() instanceof Class<?> type
                        && EnvelopeHandler.class.isAssignableFrom(type)) {
                    return (Class<E>) of.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalStateException(handler.getClass() + " does not name its event");
    }

    Set<String> topics() {
        return Stream.concat(
                        routes.values().stream().map(route -> route.wire().topic()),
                        observers.stream().flatMap(observer -> observer.topics().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean concern(Envelope envelope) {
        return routes.containsKey(envelope.type())
                || observers.stream().anyMatch(observer -> observer.topics().contains(envelope.topic()));
    }

    /** Observers first, then the handler, with the key and the event's own fields on every line that is logged meanwhile. */
    void handle(Envelope envelope) {
        MDC.put("key", envelope.key());
        try (Scope trace = TraceParent.of(envelope.traceparent()).makeCurrent()) {
            JsonNode body = read(envelope);
            logFields.forEach(field -> MDC.put(field, body.path(field).asText()));
            handle(envelope, body);
        } catch (StackOverflowError | LinkageError | AssertionError failure) {
            // As deterministic as an exception, and no reason to stop the other keys.
            throw new IllegalStateException(envelope.type() + " " + envelope.id() + " breaks its handler", failure);
        } finally {
            MDC.remove("key");
            logFields.forEach(MDC::remove);
        }
    }

    private JsonNode read(Envelope envelope) {
        try {
            return json.readTree(envelope.json());
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(envelope.type() + " " + envelope.id() + " is no JSON", e);
        }
    }

    private void handle(Envelope envelope, JsonNode body) {
        for (EventObserver observer : observers) {
            if (observer.topics().contains(envelope.topic())) {
                observer.observe(envelope);
            }
        }
        Route<?> route = routes.get(envelope.type());
        if (route != null) {
            Timer.builder("gendan.handler")
                    .tag("type", envelope.type())
                    .register(metrics)
                    .record(() -> route.handle(envelope, body, json));
        }
    }

    private record Route<E extends Record>(Wire wire, Class<E> event, EnvelopeHandler<E> handler) {
        void handle(Envelope envelope, JsonNode body, ObjectMapper json) {
            try {
                handler.on(json.treeToValue(body, event), envelope);
            } catch (JsonProcessingException e) {
                throw new UnreadableEvent(
                        envelope.type() + " " + envelope.id() + " is not readable as " + event.getSimpleName(), e);
            }
        }
    }
}
