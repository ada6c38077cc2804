package io.gendan.chassis.events;

import java.sql.SQLException;

/** The database refused or vanished; whether it is worth a retry is in the cause. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
