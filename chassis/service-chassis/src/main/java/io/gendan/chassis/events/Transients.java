package io.gendan.chassis.events;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Which failures pass by themselves. */
public final class Transients {
    // PostgreSQL, appendix A: connection, rollback, resources, operator intervention; 55P03 is lock_not_available.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private Transients() {}

    /** Whether it is worth doing the same again: connection, serialisation, deadlock, lock or broker trouble. */
    public static boolean isTransient(@Nullable Throwable failure) {
        return everythingBehind(failure).stream().anyMatch(Transients::passesByItself);
    }

    /**
     * Whether a failed commit may have taken place all the same.
     *
     * <p>An error that PostgreSQL itself answered means that it rolled back; so does a failure it has no part in, such as
     * a transaction that was marked for rollback. A connection that broke means nothing.
     */
    static boolean leavesCommitOpen(Throwable failure) {
        return everythingBehind(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(Transients::lostTheConnection);
    }

    /** The failure, its causes, what they suppressed, and so on; the transaction manager hides the real one deep. */
    private static Collection<Throwable> everythingBehind(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        if (failure != null) {
            open.add(failure);
        }
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                open.addAll(Arrays.asList(next.getSuppressed()));
            }
        }
        return seen;
    }

    private static boolean passesByItself(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || cause instanceof RetriableException
                || cause instanceof CommitUnanswered
                || cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql && ofPassingState(sql);
    }

    private static boolean ofPassingState(SQLException failure) {
        String state = failure.getSQLState();
        // PostgreSQL and its driver always say a state. The pool does not: no connection in time, connection closed, …
        return state == null || state.equals("55P03") || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }

    /** 57P01 to 57P05: the server ends the session; it may have been done with the commit. */
    private static boolean lostTheConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
