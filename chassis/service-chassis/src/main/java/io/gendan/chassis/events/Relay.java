package io.gendan.chassis.events;

import io.gendan.chassis.events.OutboxRows.Unsent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
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

    /** Opens connections outside the pool: the lock must die with the connection. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final OutboxRows rows;
    private final int shard;
    private final Duration poll;
    private final Semaphore bell;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean running = true;
    private volatile @Nullable Instant oldestUnsent;
    private volatile Instant lastLook = clock.instant();

    private @Nullable Connection connection;
    private boolean leads;
    private @Nullable Producer<String, byte[]> producer;

    /** Acknowledged by Kafka, but still in the outbox; after a failure it is sent again. */
    private List<Unsent> sent = List.of();

    /**
     * @param shard from 0
     * @param shards how many relays share the outbox
     */
    public Relay(
            Connections connections,
            Supplier<Producer<String, byte[]>> producers,
            String department,
            int shard,
            int shards,
            Duration poll,
            Semaphore bell) {
        this.connections = connections;
        this.producers = producers;
        this.rows = new OutboxRows(department, shard, shards);
        this.shard = shard;
        this.poll = poll;
        this.bell = bell;
    }

    @Override
    public void run() {
        try {
            // Who is told to stop sends nothing more, but deletes what was sent.
            while (running || !sent.isEmpty()) {
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

    /**
     * How long something may have been unsent: since the oldest event that the last look found was recorded, or, while
     * the database cannot be looked at, since that look.
     */
    public Duration behind(Instant now) {
        Instant oldest = oldestUnsent;
        Duration blind = Duration.between(lastLook, now).minus(poll);
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        return age.compareTo(blind) > 0 ? age : blind.isNegative() ? Duration.ZERO : blind;
    }

    private void step() throws InterruptedException {
        try {
            Connection leading = lead();
            if (leading == null || sendBatch(leading) == 0) {
                RelaySignal.sleep(bell, poll);
            }
        } catch (SQLException | ExecutionException | RuntimeException e) {
            LOG.warnf("Relay of shard %d starts over: %s", shard, e.getMessage());
            release();
            Thread.sleep(AFTER_FAILURE);
        }
    }

    /** @return the connection that holds the shard's lock, or nothing while another replica leads */
    private @Nullable Connection lead() throws SQLException {
        Connection candidate = connection == null ? connections.open() : connection;
        connection = candidate;
        if (!leads) {
            try (PreparedStatement lock =
                    candidate.prepareStatement("select pg_try_advisory_lock(hashtext('outbox'), ?)")) {
                lock.setInt(1, shard);
                try (ResultSet result = lock.executeQuery()) {
                    result.next();
                    leads = result.getBoolean(1);
                }
            }
            oldestUnsent = null;
            lastLook = clock.instant();
        }
        return leads ? candidate : null;
    }

    private int sendBatch(Connection leading) throws SQLException, ExecutionException, InterruptedException {
        List<Unsent> batch = rows.next(leading, sent, running ? BATCH : 0);
        sent = List.of();
        oldestUnsent = batch.isEmpty() ? null : batch.getFirst().recordedAt();
        lastLook = clock.instant();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(batch.size());
        for (Unsent unsent : batch) {
            acknowledgements.add(producer().send(unsent.record()));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        sent = batch;
        return batch.size();
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private void release() {
        leads = false;
        sent = List.of();
        try {
            closeProducer();
        } finally {
            closeConnection();
        }
    }

    private void closeProducer() {
        Producer<String, byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    private void closeConnection() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("The relay's connection was gone already", alreadyGone);
            }
        }
    }
}
