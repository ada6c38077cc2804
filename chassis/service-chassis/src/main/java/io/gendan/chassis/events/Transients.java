package io.gendan.chassis.events;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Which failures pass by themselves. */
public final class Transients {
    // PostgreSQL, appendix A: connection, rollback, resources, operator intervention; 55P03 is lock_not_available.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private Transients() {}

    /** Whether it is worth doing the same again: connection, serialisation, deadlock, lock or broker trouble. */
    public static boolean isTransient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passesByItself(cause)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (passesByItself(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean passesByItself(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof StaleStateException
                || cause instanceof RetriableException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql && ofPassingState(sql);
    }

    private static boolean ofPassingState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // Agroal's own failures to get a connection carry no state.
            return String.valueOf(failure.getMessage()).contains("cquisition timeout");
        }
        return state.equals("55P03") || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
