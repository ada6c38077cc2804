package io.gendan.chassis.events;

import io.gendan.chassis.problems.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One transaction with the events it recorded: both commit, or neither.
 *
 * <p>Locks are taken in one order everywhere: the domain's rows, then due rows, then keys, each sorted.
 */
@ApplicationScoped
public class UnitOfWork {
    private static final ScopedValue<Unit> RUNNING = ScopedValue.newInstance();

    private final EntityManager entities;
    private final EventWriter writer;
    private final RelaySignal signal;

    UnitOfWork(EntityManager entities, EventWriter writer, RelaySignal signal) {
        this.entities = entities;
        this.writer = writer;
        this.signal = signal;
    }

    private static final class Unit {
        final List<Event> recorded = new ArrayList<>();
        final SortedMap<String, Runnable> lastSteps = new TreeMap<>();
        boolean committing;
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

    /**
     * Leaves a step for the end of the running unit, when the domain's rows are written.
     *
     * @param name steps are done in the order of their names; a later one of the same name replaces it
     * @return whether a unit is running
     */
    public static boolean atEnd(String name, Runnable step) {
        if (RUNNING.isBound()) {
            RUNNING.get().lastSteps.put(name, step);
            return true;
        }
        return false;
    }

    /** @return whether a unit is running */
    static boolean record(List<? extends Event> events) {
        return RUNNING.isBound() && (events.isEmpty() || RUNNING.get().recorded.addAll(events));
    }

    private <T> T run(Supplier<T> work, ParkedPolicy policy) {
        Unit unit = new Unit();
        T result;
        try {
            result = ScopedValue.where(RUNNING, unit)
                    .call(() -> QuarkusTransaction.requiringNew().call(() -> {
                        T made = work.get();
                        entities.flush();
                        unit.lastSteps.values().forEach(Runnable::run);
                        policy.decide(writer.write(unit.recorded));
                        unit.committing = true;
                        return made;
                    }));
        } catch (RuntimeException e) {
            throw unit.committing && Transients.leavesCommitOpen(e) ? new CommitUnanswered(e) : e;
        }
        if (!unit.recorded.isEmpty()) {
            signal.wake();
        }
        return result;
    }

    private interface ParkedPolicy {
        void decide(Set<String> parkedKeys);
    }
}
