package io.gendan.order.tracking;

import io.gendan.chassis.values.Ids;
import io.gendan.order.ordering.OrderNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes down what the order desk did that no other department has to hear of. */
@ApplicationScoped
class OrderNotes {
    private final Timeline timeline;
    private final LiveTimelines live;

    OrderNotes(Timeline timeline, LiveTimelines live) {
        this.timeline = timeline;
        this.live = live;
    }

    void keep(@Observes OrderNote note) {
        timeline.write(
                note.order().value(),
                new TimelineEntry(
                        Ids.next(), note.at(), "order", note.event(), note.text(), note.by(), null, null, null, true));
        live.somethingHappened(note.order().value());
    }
}
