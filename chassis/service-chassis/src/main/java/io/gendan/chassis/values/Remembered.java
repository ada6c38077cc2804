package io.gendan.chassis.values;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What is read at every turn and changes a few times a year: kept for seconds, so that another replica's change is noticed,
 * and forgotten when a transaction of this replica has changed it.
 *
 * @param <V> immutable
 */
public final class Remembered<V> {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final TransactionSynchronizationRegistry transaction;
    private final ConcurrentMap<String, Reading<V>> readings = new ConcurrentHashMap<>();
    private volatile int changes;

    public Remembered(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    private record Reading<V>(V value, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    public V get(String key, Function<String, V> read) {
        if (isChangedHere()) {
            return read.apply(key);
        }
        Reading<V> last = readings.get(key);
        return last != null && last.isFresh() ? last.value() : readAgain(key, read);
    }

    /** What was read while a change was being committed may be what it was before: it is not kept. */
    private V readAgain(String key, Function<String, V> read) {
        int before = changes;
        V value = read.apply(key);
        synchronized (this) {
            if (before == changes) {
                readings.put(key, new Reading<>(value, System.nanoTime()));
            }
        }
        return value;
    }

    private synchronized void forget() {
        changes++;
        readings.clear();
    }

    private boolean isChangedHere() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transaction.getResource(this) != null;
    }

    /** To be said in the transaction that changes what was read: nobody else sees the change before it has ended. */
    public void changes() {
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }
}
