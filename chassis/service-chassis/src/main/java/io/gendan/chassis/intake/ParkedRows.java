package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keys whose event failed for good, and everything of theirs that came after it. */
@ApplicationScoped
class ParkedRows {
    private final Sql sql;

    ParkedRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether the key is free; if not, it stays parked until the transaction ends. */
    boolean isFree(String key) {
        return sql.query("select key from parked_key where key = ? for share", row -> row.getString(1), key)
                .isEmpty();
    }

    /** Parks the key, if it is not parked yet, and appends the event. */
    void park(Envelope envelope, String reason) {
        // The update that changes nothing locks the key against the end of a replay.
        sql.update(
                "insert into parked_key as p (key, reason) values (?, ?) on conflict (key) do update set reason = p.reason",
                envelope.key(),
                Sql.keepable(reason));
        sql.update("""
                insert into key_sequence (key, last, parked) values (?, 0, true)
                on conflict (key) do update set parked = true""", envelope.key());
        append(envelope);
    }

    void append(Envelope envelope) {
        sql.update(
                "insert into parked_event (key, event_id, envelope) values (?, ?, ?) on conflict do nothing",
                envelope.key(),
                envelope.id(),
                EnvelopeText.write(envelope));
    }

    /**
     * Locks the key until the transaction ends.
     *
     * @return whether it is parked
     */
    boolean lock(String key) {
        return !sql.query("select key from parked_key where key = ? for update", row -> row.getString(1), key)
                .isEmpty();
    }

    /** The event that came first of those still parked under the key. */
    Optional<Envelope> first(String key) {
        return sql
                .query(
                        "select envelope from parked_event where key = ? order by position limit 1",
                        row -> EnvelopeText.read(row.getString(1)),
                        key)
                .stream()
                .findFirst();
    }

    int count(String key) {
        return sql.query("select count(*) from parked_event where key = ?", row -> row.getInt(1), key)
                .getFirst();
    }

    /** @return whether it was still parked */
    boolean take(Envelope envelope) {
        return sql.update("delete from parked_event where event_id = ?", envelope.id()) == 1;
    }

    void explain(String key, String reason) {
        sql.update("update parked_key set reason = ? where key = ?", Sql.keepable(reason), key);
    }

    void free(String key) {
        sql.update("delete from parked_key where key = ?", key);
        sql.update("update key_sequence set parked = false where key = ?", key);
    }
}
