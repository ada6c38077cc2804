package io.gendan.chassis.events;

import io.gendan.chassis.problems.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One transaction with the events it recorded: both commit, or neither. */
@ApplicationScoped
public class UnitOfWork {
    static final ScopedValue<List<Event>> RECORDED = ScopedValue.newInstance();

    private final EntityManager entities;
    private final EventWriter writer;
    private final RelaySignal signal;

    UnitOfWork(EntityManager entities, EventWriter writer, RelaySignal signal) {
        this.entities = entities;
        this.writer = writer;
        this.signal = signal;
    }

    /** Runs the work in a transaction of its own and sends on its way what it recorded. */
    public <T> T run(Supplier<T> work) {
        return run(work, parked -> {});
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Like {@link #run(Supplier)}, but refused while one of the keys it speaks about is parked.
     *
     * @throws Refused with {@link KeyParked}
     */
    public <T> T runUnlessParked(Supplier<T> work) {
        return run(work, parked -> {
            if (!parked.isEmpty()) {
                throw new Refused(new KeyParked(parked.iterator().next()));
            }
        });
    }

    private <T> T run(Supplier<T> work, ParkedPolicy policy) {
        List<Event> recorded = new ArrayList<>();
        T result = ScopedValue.where(RECORDED, recorded)
                .call(() -> QuarkusTransaction.requiringNew().call(() -> {
                    T made = work.get();
                    // Row locks of the domain come before the locks of the keys, in every transaction.
                    entities.flush();
                    policy.decide(writer.write(recorded));
                    return made;
                }));
        if (!recorded.isEmpty()) {
            signal.wake();
        }
        return result;
    }

    private interface ParkedPolicy {
        void decide(Set<String> parkedKeys);
    }
}
