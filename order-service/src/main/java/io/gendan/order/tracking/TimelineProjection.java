package io.gendan.order.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.EventObserver;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hears every department and writes down, order by order, what each has said. */
@ApplicationScoped
class TimelineProjection implements EventObserver {
    private static final Map<String, Map<String, Told>> TALES = Map.of(
            "order", Told.byType(OrderTales.ALL),
            "review", Told.byType(ReviewTales.ALL),
            "planning", Told.byType(PlanningTales.ALL),
            "materials", Told.byType(MaterialsTales.ALL),
            "finance", Told.byType(FinanceTales.ALL),
            "shipping", Told.byType(ShippingTales.ALL));

    private final Timeline timeline;
    private final LiveTimelines live;
    private final ObjectMapper json;

    TimelineProjection(Timeline timeline, LiveTimelines live, ObjectMapper json) {
        this.timeline = timeline;
        this.live = live;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return TALES.keySet().stream()
                .map(department -> "gendan." + department + ".events")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void observe(Envelope envelope) {
        order(envelope.key()).ifPresent(order -> {
            timeline.write(order, entry(envelope));
            live.somethingHappened(order);
        });
    }

    /** {@code io.gendan.order.placed.v1}: who says it is the third part, what is said the rest. */
    private TimelineEntry entry(Envelope envelope) {
        String[] type = envelope.type().split("\\.", 4);
        String department = type[2];
        Told told = told(department, type[3]);
        Tale tale = told.tale().apply(read(envelope));
        return new TimelineEntry(
                envelope.id(),
                envelope.time(),
                department,
                told.event(),
                tale.text(),
                tale.by(),
                tale.planned(),
                tale.expected(),
                tale.actual(),
                tale.customerSafe());
    }

    static Told told(String department, String event) {
        return Optional.ofNullable(TALES.getOrDefault(department, Map.of()).get(event))
                .orElseGet(() -> unknown(event));
    }

    /** A newer department may say more than this version knows: it is kept, for our own eyes. */
    private static Told unknown(String name) {
        String asWritten = name.replaceFirst("\\.v\\d+$", "").replace('-', ' ');
        return new Told(name, name, it -> Tale.of(Phrase.of("as-written", asWritten), false));
    }

    private JsonNode read(Envelope envelope) {
        try {
            return json.readTree(envelope.json());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(envelope.type() + " " + envelope.id() + " is not JSON", e);
        }
    }

    private static Optional<UUID> order(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException aboutSomethingElse) {
            return Optional.empty();
        }
    }
}
