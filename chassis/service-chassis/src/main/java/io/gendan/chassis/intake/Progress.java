package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** A number that grows with everything this service says and this process handles. */
@ApplicationScoped
public class Progress {
    private final Sql sql;
    private final AtomicLong handled = new AtomicLong();

    Progress(Sql sql) {
        this.sql = sql;
    }

    /** @param events that were handled in a transaction that has committed */
    void handled(int events) {
        handled.addAndGet(events);
    }

    public long now() {
        return sql.query("select coalesce(max(id), 0) from event_log", row -> row.getLong(1))
                        .getFirst()
                + handled.get();
    }
}
