package io.gendan.chassis.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One shard's rows of the outbox, as Kafka records in CloudEvents' binary mode. A row carries a hash of its key that knows
 * of no number of shards: however many there were when it was written, it is somebody's today.
 */
final class OutboxRows {
    private static final String DELETE = "delete from outbox where log_id = any(?)";

    private static final String READ = """
            select o.log_id, e.event_id, e.type, e.topic, e.key, e.subject, e.sequence, e.time, e.traceparent, e.payload,
                   e.recorded_at
            from outbox o join event_log e on e.id = o.log_id and e.recorded_at = o.recorded_at
            where o.shard % ? = ? order by o.log_id limit ?""";

    private final String source;
    private final int shard;
    private final int shards;

    OutboxRows(String department, int shard, int shards) {
        this.source = "/gendan/" + department;
        this.shard = shard;
        this.shards = shards;
    }

    record Unsent(long logId, Instant recordedAt, ProducerRecord<String, byte[]> record) {}

    /**
     * The oldest rows that are left, in order.
     *
     * @param sent are deleted before that, in the same trip to the database
     */
    List<Unsent> next(Connection connection, List<Unsent> sent, int atMost) throws SQLException {
        String sql = sent.isEmpty() ? READ : DELETE + ";" + READ;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 0;
            if (!sent.isEmpty()) {
                Object[] ids = sent.stream().map(Unsent::logId).toArray();
                statement.setArray(++parameter, connection.createArrayOf("bigint", ids));
            }
            statement.setInt(++parameter, shards);
            statement.setInt(++parameter, shard);
            statement.setInt(++parameter, atMost);
            if (!statement.execute()) {
                statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                return batch(row);
            }
        }
    }

    private List<Unsent> batch(ResultSet row) throws SQLException {
        List<Unsent> batch = new ArrayList<>();
        while (row.next()) {
            batch.add(new Unsent(
                    row.getLong("log_id"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    record(row)));
        }
        return batch;
    }

    private ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                row.getString("topic"),
                row.getString("key"),
                row.getString("payload").getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.getString("event_id"));
        header(record, "ce_type", row.getString("type"));
        header(record, "ce_source", source);
        header(record, "ce_subject", row.getString("subject"));
        header(record, "ce_sequence", Long.toString(row.getLong("sequence")));
        header(
                record,
                "ce_time",
                row.getObject("time", OffsetDateTime.class).toInstant().toString());
        header(record, "content-type", "application/json");
        String trace = row.getString("traceparent");
        if (trace != null) {
            header(record, "traceparent", trace);
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
