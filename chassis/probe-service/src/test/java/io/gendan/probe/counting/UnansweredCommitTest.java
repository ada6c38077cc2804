package io.gendan.probe.counting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection breaks in the middle of a commit, so that nobody knows whether it took place. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class UnansweredCommitTest extends GateStory {
    @BeforeEach
    void the_first_commit_of_visitor_666_breaks_its_connection() {
        change("create sequence broken");
        change("""
                create function break_connection() returns trigger language plpgsql as $$
                begin
                    if new.number = 666 and nextval('broken') = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                        perform pg_sleep(1);
                    end if;
                    return null;
                end $$""");
        change("""
                create constraint trigger breaks after insert on visit deferrable initially deferred
                for each row execute function break_connection()""");
    }

    @AfterEach
    void mend() {
        change("drop trigger breaks on visit");
        change("drop function break_connection()");
        change("drop sequence broken");
    }

    @Test
    void without_a_key_the_command_is_not_repeated() {
        String gate = newGate();
        visit(gate, 666, null)
                .statusCode(503)
                .body("type", equalTo("urn:gendan:problem:outcome-unknown"))
                .body("detail", containsString("Idempotency-Key"))
                .body("repeatable", equalTo(false));
        visits(gate, 0);
        visit(gate, 667, null).statusCode(200);
    }

    @Test
    void with_a_key_it_is_done_once() {
        String gate = newGate();
        String key = Ids.next().toString();
        visit(gate, 666, key).statusCode(200).header("Idempotency-Replayed", nullValue());
        visit(gate, 666, key).statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        visits(gate, 1);
    }
}
