package io.gendan.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Facts that came before what they need. Those of a parked key are left alone until it is free. */
@ApplicationScoped
class WaitingRows {
    private static final String UNPARKED =
            " and not exists (select from parked_key p where p.key = w.key) order by since, event_id limit ?";

    private final Sql sql;

    WaitingRows(Sql sql) {
        this.sql = sql;
    }

    /** One that waits, and its place among the others. */
    record Waiting(OffsetDateTime since, Envelope envelope) {}

    void keep(Envelope envelope, String missing) {
        sql.update(
                """
                insert into waiting (event_id, key, topic, sequence, missing, envelope) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                envelope.id(),
                envelope.key(),
                envelope.topic(),
                envelope.sequence(),
                Sql.keepable(missing),
                EnvelopeText.write(envelope));
    }

    /** Those of the keys, longest waiting first. */
    List<Waiting> of(Collection<String> keys, int atMost) {
        return sql.query(
                "select since, envelope from waiting w where key = any(?)" + UNPARKED,
                WaitingRows::waiting,
                new Sql.Array("text", keys.toArray()),
                atMost);
    }

    /** Those that began to wait after this one, longest waiting first. */
    List<Waiting> after(OffsetDateTime since, UUID event, int atMost) {
        return sql.query(
                "select since, envelope from waiting w where (since, event_id) > (?, ?)" + UNPARKED,
                WaitingRows::waiting,
                since,
                event,
                atMost);
    }

    /** @return whether it was still waiting; it is locked for this transaction then */
    boolean take(Envelope envelope) {
        return sql.update("delete from waiting where event_id = ?", envelope.id()) == 1;
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getObject(1, OffsetDateTime.class), EnvelopeText.read(row.getString(2)));
    }
}
