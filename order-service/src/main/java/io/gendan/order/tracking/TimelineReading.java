package io.gendan.order.tracking;

import static io.gendan.chassis.security.Roles.CUSTOMER;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Timelines as the caller may read them: customers see what is theirs to know, without our colleagues' names. */
@ApplicationScoped
class TimelineReading {
    private final Timeline timeline;
    private final Caller caller;

    TimelineReading(Timeline timeline, Caller caller) {
        this.timeline = timeline;
        this.caller = caller;
    }

    /** Oldest first. */
    List<TimelineEntry> of(UUID order) {
        List<TimelineEntry> all = timeline.of(order);
        return caller.has(CUSTOMER)
                ? all.stream()
                        .filter(TimelineEntry::customerSafe)
                        .map(TimelineEntry::forCustomer)
                        .toList()
                : all;
    }
}
