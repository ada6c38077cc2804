package io.gendan.order.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who watch an order, once what happened is committed. It only hurries them: they look again after a while
 * anyway, because another replica may have written.
 */
@ApplicationScoped
class LiveTimelines {
    private final TransactionSynchronizationRegistry transactions;
    private final Map<UUID, Long> changes = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    LiveTimelines(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void somethingHappened(UUID order) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing may be seen before the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake(order);
                }
            }
        });
    }

    long changesOf(UUID order) {
        return changes.getOrDefault(order, 0L);
    }

    /** Returns when the order has changed since, or after two seconds. */
    void await(UUID order, long since) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(2);
        lock.lock();
        try {
            while (changesOf(order) == since && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void wake(UUID order) {
        lock.lock();
        try {
            changes.merge(order, 1L, Long::sum);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
