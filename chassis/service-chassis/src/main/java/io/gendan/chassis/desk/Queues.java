package io.gendan.chassis.desk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Everything that waits for this department. */
@ApplicationScoped
public class Queues {
    private static final Comparator<Waiting> OLDEST_DUE_FIRST = Comparator.comparing(Waiting::dueAt)
            .thenComparing(waiting -> waiting.work().subject());

    private final List<DeskQueue> queues;

    Queues(@All List<DeskQueue> queues) {
        this.queues = queues;
    }

    /** Work, and the queue it is in. */
    public record Waiting(String kind, WaitingWork work) {
        Instant dueAt() {
            return work.dueAt() == null ? Instant.MAX : work.dueAt();
        }
    }

    @Transactional
    public List<Waiting> waiting(Selection wanted) {
        return queues.stream()
                .flatMap(queue -> queue.waiting(wanted).stream().map(work -> new Waiting(queue.kind(), work)))
                .sorted(OLDEST_DUE_FIRST)
                .toList();
    }
}
