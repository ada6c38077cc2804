package io.gendan.chassis.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for something or for somebody. */
@ApplicationScoped
class Troubles {
    private static final int MOST = 500;

    private final EntityManager entities;

    Troubles(EntityManager entities) {
        this.entities = entities;
    }

    record Waiting(UUID eventId, String key, String topic, long sequence, String missing, Instant since) {}

    record Parked(String key, String reason, Instant since, long events) {}

    record Case(
            long id,
            String kind,
            String key,
            String text,
            Instant raisedAt,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {}

    record FailingDue(String kind, String key, Instant at, int attempts, String lastError, Instant retryAt) {}

    @Transactional
    List<FailingDue> failingDue() {
        return list("""
                select kind, key, at, attempts, last_error, retry_at from due_work
                where retry_at is not null order by at""", FailingDue.class);
    }

    /** @return whether there was such an open case */
    @Transactional
    boolean close(long id, String by, Instant at) {
        return entities.createNativeQuery(
                                "update exception_case set closed_at = :at, closed_by = :by where id = :id and closed_at is null")
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    List<Waiting> waiting() {
        return list("select event_id, key, topic, sequence, missing, since from waiting order by since", Waiting.class);
    }

    @Transactional
    List<Parked> parked() {
        return list("""
                select key, reason, since, (select count(*) from parked_event e where e.key = k.key)
                from parked_key k order by since""", Parked.class);
    }

    @Transactional
    List<Case> cases(boolean open) {
        return list(
                "select id, kind, key, text, raised_at, closed_at, closed_by from exception_case"
                        + (open ? " where closed_at is null" : "")
                        + " order by id desc",
                Case.class);
    }

    private <T> List<T> list(String sql, Class<T> row) {
        return entities.createNativeQuery(sql, row).setMaxResults(MOST).getResultList();
    }
}
