package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was heard, once each. */
@ApplicationScoped
class InboxMarks {
    private final Sql sql;

    InboxMarks(Sql sql) {
        this.sql = sql;
    }

    /** @return the ids that were not marked before */
    Set<UUID> mark(List<Envelope> heard) {
        return new HashSet<>(sql.query(
                "insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id",
                row -> row.getObject(1, UUID.class),
                new Sql.Array("uuid", heard.stream().map(Envelope::id).toArray())));
    }
}
