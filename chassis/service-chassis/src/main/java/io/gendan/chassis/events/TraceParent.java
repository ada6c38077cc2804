package io.gendan.chassis.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** W3C trace context as the one header that events carry. */
public final class TraceParent {
    private static final String HEADER = "traceparent";

    private TraceParent() {}

    static @Nullable String current() {
        if (!Span.current().getSpanContext().isValid()) {
            return null;
        }
        AtomicReference<@Nullable String> value = new AtomicReference<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), value, (carrier, key, header) -> {
            if (carrier != null && HEADER.equals(key)) {
                carrier.set(header);
            }
        });
        return value.get();
    }

    /** The context of the command that caused an event, as the parent of what its handling does. */
    public static Context of(@Nullable String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new TextMapGetter<>() {
            @Override
            public Iterable<String> keys(@Nullable String carrier) {
                return carrier == null ? List.of() : List.of(HEADER);
            }

            @Override
            public @Nullable String get(@Nullable String carrier, String key) {
                return HEADER.equals(key) ? carrier : null;
            }
        });
    }
}
