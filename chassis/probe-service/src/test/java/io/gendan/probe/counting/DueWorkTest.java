package io.gendan.probe.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.time.DueRunner;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Due work and commands about the same thing meet. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class DueWorkTest extends GateStory {
    @Inject
    DueRunner due;

    @Test
    void who_has_the_aggregate_gets_the_due_row_too() throws Exception {
        String gate = gateWithCurfew();
        meet(gate, command -> change(command, "select from due_work where key = ? for update nowait", gate));
        visit(gate, 1, null).statusCode(409);
        assertThat(dueRows(gate)).isZero();
    }

    @Test
    void what_was_put_off_while_it_was_about_to_be_fired_does_not_happen() throws Exception {
        String gate = gateWithCurfew();
        meet(gate, command -> change(command, "update due_work set at = at + interval '1 year' where key = ?", gate));
        visit(gate, 1, null).statusCode(200);
        assertThat(dueRows(gate)).isEqualTo(1);
        change("delete from due_work where key = ?", gate);
    }

    @Test
    void a_handler_may_set_its_own_row_anew() {
        String gate = newGate();
        change("insert into due_work (kind, key, at) values ('rounds', ?, now() - interval '1 minute')", gate);
        due.runDue();
        assertThat(count("select count(*) from due_work where key = ? and at > now()", gate))
                .isEqualTo(1);
        change("delete from due_work where key = ?", gate);
    }

    private String gateWithCurfew() {
        String gate = newGate();
        post("/gates/" + gate + "/curfew", "", null).statusCode(204);
        assertThat(dueRows(gate)).isEqualTo(1);
        change("update due_work set at = now() - interval '1 minute' where key = ?", gate);
        return gate;
    }

    private long dueRows(String gate) {
        return count("select count(*) from due_work where key = ?", gate);
    }

    private interface Step {
        void by(Connection command) throws SQLException;
    }

    /** A command holds the gate's row; the due work comes to where it must wait for it; the command does its step. */
    private void meet(String gate, Step step) throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
                Connection command = database.getConnection()) {
            command.setAutoCommit(false);
            change(command, "select from gate where code = ? for update", gate);
            Future<?> firing = others.submit(due::runDue);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> count("select count(*) from pg_locks where not granted") > 0);
            try {
                step.by(command);
                command.commit();
            } finally {
                command.rollback();
                firing.get();
            }
        }
    }
}
