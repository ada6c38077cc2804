package io.gendan.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TransientsTest {
    private static RuntimeException hiddenByTheTransactionManager(SQLException real) {
        RuntimeException rolledBack = new RuntimeException("rolled back");
        rolledBack.addSuppressed(new Exception("XA", new RuntimeException(real)));
        return new RuntimeException(rolledBack);
    }

    @Test
    void the_cause_of_what_a_cause_suppressed_counts() {
        assertThat(Transients.isTransient(hiddenByTheTransactionManager(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(Transients.isTransient(hiddenByTheTransactionManager(new SQLException("taken", "23505"))))
                .isFalse();
    }

    @Test
    void what_the_pool_says_without_a_state_passes() {
        assertThat(Transients.isTransient(new RuntimeException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void only_a_broken_connection_leaves_a_commit_open() {
        assertThat(Transients.leavesCommitOpen(hiddenByTheTransactionManager(new SQLException("I/O", "08006"))))
                .isTrue();
        assertThat(Transients.leavesCommitOpen(hiddenByTheTransactionManager(new SQLException("ended", "57P01"))))
                .isTrue();
        assertThat(Transients.leavesCommitOpen(hiddenByTheTransactionManager(new SQLException("conflict", "40001"))))
                .isFalse();
        assertThat(Transients.leavesCommitOpen(new IllegalStateException("marked for rollback")))
                .isFalse();
    }

    @Test
    void failures_that_name_each_other_come_to_an_end() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.addSuppressed(other);
        assertThat(Transients.isTransient(one)).isFalse();
    }
}
