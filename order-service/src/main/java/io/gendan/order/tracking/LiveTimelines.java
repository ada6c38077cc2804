package io.gendan.order.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes those who watch an order, once what happened is committed. */
@ApplicationScoped
class LiveTimelines {
    private final TransactionSynchronizationRegistry transactions;
    private final Map<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();

    LiveTimelines(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    Watch watch(UUID order) {
        Watch watch = new Watch(gone -> stop(order, gone));
        watches.compute(order, (id, others) -> {
            Set<Watch> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(watch);
            return all;
        });
        return watch;
    }

    void somethingHappened(UUID order) {
        if (!watches.containsKey(order)) {
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing may be seen before the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    watches.getOrDefault(order, Set.of()).forEach(Watch::wake);
                }
            }
        });
    }

    private void stop(UUID order, Watch gone) {
        watches.computeIfPresent(order, (id, all) -> {
            all.remove(gone);
            return all.isEmpty() ? null : all;
        });
    }
}
