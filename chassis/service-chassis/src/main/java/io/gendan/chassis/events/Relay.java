package io.gendan.chassis.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends one shard's outbox rows in order and deletes what Kafka acknowledged.
 *
 * <p>The leader of a shard holds an advisory lock on the very connection that reads and deletes: a lost connection is a
 * lost leadership. A leader that was frozen may send again what its successor sends; both send in order from the oldest
 * row left, so the first copy of each event still comes in order, and the inbox drops the others by id.
 */
public final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration AFTER_FAILURE = Duration.ofMillis(300);

    private static final String READ = """
            select o.log_id, e.event_id, e.type, e.topic, e.key, e.subject, e.sequence, e.time, e.traceparent, e.payload,
                   e.recorded_at
            from outbox o join event_log e on e.id = o.log_id and e.recorded_at = o.recorded_at
            where o.shard = ? order by o.log_id limit ?""";

    /** Opens connections outside the pool: the lock must die with the connection. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final String source;
    private final int shard;
    private final Duration poll;
    private final Semaphore bell;
    private volatile boolean running = true;
    private volatile @Nullable Instant oldestUnsent;

    private @Nullable Connection connection;
    private @Nullable Producer<String, byte[]> producer;

    public Relay(
            Connections connections,
            Supplier<Producer<String, byte[]>> producers,
            String department,
            int shard,
            Duration poll,
            Semaphore bell) {
        this.connections = connections;
        this.producers = producers;
        this.source = "/gendan/" + department;
        this.shard = shard;
        this.poll = poll;
        this.bell = bell;
    }

    @Override
    public void run() {
        try {
            while (running) {
                step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            release();
        }
    }

    public void stop() {
        running = false;
        bell.release();
    }

    /** When the oldest event was recorded that the last look found unsent; absent when there was none. */
    @Nullable
    Instant oldestUnsent() {
        return oldestUnsent;
    }

    private void step() throws InterruptedException {
        try {
            Connection leading = lead();
            if (leading == null || sendBatch(leading) < BATCH) {
                RelaySignal.sleep(bell, poll);
            }
        } catch (SQLException | KafkaException | ExecutionException e) {
            LOG.warnf("Relay of shard %d starts over: %s", shard, e.getMessage());
            release();
            Thread.sleep(AFTER_FAILURE);
        }
    }

    /** @return the connection that holds the shard's lock, or nothing while another replica leads */
    private @Nullable Connection lead() throws SQLException {
        if (connection != null) {
            return connection;
        }
        Connection candidate = connections.open();
        try (PreparedStatement lock =
                candidate.prepareStatement("select pg_try_advisory_lock(hashtext('outbox'), ?)")) {
            lock.setInt(1, shard);
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                if (result.getBoolean(1)) {
                    connection = candidate;
                    return candidate;
                }
            }
        } catch (SQLException e) {
            candidate.close();
            throw e;
        }
        candidate.close();
        return null;
    }

    private int sendBatch(Connection leading) throws SQLException, ExecutionException, InterruptedException {
        List<Unsent> batch = read(leading);
        oldestUnsent = batch.isEmpty() ? null : batch.getFirst().recordedAt();
        if (batch.isEmpty()) {
            return 0;
        }
        Producer<String, byte[]> sender = producer();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(batch.size());
        for (Unsent unsent : batch) {
            acknowledgements.add(sender.send(unsent.record()));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        delete(leading, batch);
        return batch.size();
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private List<Unsent> read(Connection leading) throws SQLException {
        try (PreparedStatement select = leading.prepareStatement(READ)) {
            select.setInt(1, shard);
            select.setInt(2, BATCH);
            try (ResultSet row = select.executeQuery()) {
                List<Unsent> batch = new ArrayList<>();
                while (row.next()) {
                    batch.add(new Unsent(
                            row.getLong("log_id"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            record(row)));
                }
                return batch;
            }
        }
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

    private static void delete(Connection leading, List<Unsent> batch) throws SQLException {
        try (PreparedStatement delete = leading.prepareStatement("delete from outbox where log_id = any(?)")) {
            delete.setArray(
                    1,
                    leading.createArrayOf(
                            "bigint", batch.stream().map(Unsent::logId).toArray()));
            delete.executeUpdate();
        }
    }

    private void release() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("The relay's connection was gone already", alreadyGone);
            }
            connection = null;
        }
    }

    private record Unsent(long logId, Instant recordedAt, ProducerRecord<String, byte[]> record) {}
}
