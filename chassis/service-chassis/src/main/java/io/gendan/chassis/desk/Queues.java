package io.gendan.chassis.desk;

import io.gendan.chassis.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Everything that waits for this department, as far as its reader may read it. */
@ApplicationScoped
public class Queues {
    private static final Comparator<Waiting> OLDEST_DUE_FIRST = Comparator.comparing(Waiting::dueAt)
            .thenComparing(waiting -> waiting.work().subject());

    private final List<DeskQueue> queues;
    private final Caller caller;

    Queues(@All List<DeskQueue> queues, Caller caller) {
        this.queues = queues;
        this.caller = caller;
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
                .filter(queue -> caller.hasAny(queue.readers()))
                .flatMap(queue -> queue.waiting(wanted).stream().map(work -> new Waiting(queue.kind(), work)))
                .filter(waiting ->
                        !wanted.mine() || caller.hasAny(waiting.work().owners()))
                .sorted(OLDEST_DUE_FIRST)
                .toList();
    }
}
