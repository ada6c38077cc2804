package io.gendan.order.tracking;

import static io.gendan.order.Readers.READERS;

import io.gendan.order.ordering.OrdersInReach;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where is my order, and how did it get there. */
@Path("/orders/{order}/timeline")
@RunOnVirtualThread
@RolesAllowed(READERS)
class TimelineResource {
    private final OrdersInReach orders;
    private final TimelineReading timeline;
    private final LiveTimelines live;

    TimelineResource(OrdersInReach orders, TimelineReading timeline, LiveTimelines live) {
        this.orders = orders;
        this.timeline = timeline;
        this.live = live;
    }

    /** Oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<TimelineEntry> all(@PathParam("order") String idOrNumber) {
        return timeline.of(orders.get(idOrNumber).id().value());
    }

    /** First what has happened, then whatever happens. After a break it starts again: the event's id tells repeats. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void follow(@PathParam("order") String idOrNumber, @Context SseEventSink sink, @Context Sse sse)
            throws InterruptedException {
        UUID order = orders.get(idOrNumber).id().value();
        Set<UUID> sent = new HashSet<>();
        try (sink;
                Watch watch = live.watch(order)) {
            while (!sink.isClosed()) {
                timeline.of(order).stream()
                        .filter(entry -> sent.add(entry.id()))
                        .forEach(entry -> sink.send(sse.newEventBuilder()
                                .id(entry.id().toString())
                                .name(entry.event())
                                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                                .data(TimelineEntry.class, entry)
                                .build()));
                watch.awaitChange();
            }
        }
    }
}
