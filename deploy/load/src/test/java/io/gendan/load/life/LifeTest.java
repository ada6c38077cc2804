package io.gendan.load.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Executor AT_ONCE = Runnable::run;

    private final Life life = new Life();
    private final List<String> done = new ArrayList<>();

    @Test
    void what_is_done_for_an_order_is_done_one_after_the_other() {
        var waiting = new ArrayList<Runnable>();

        life.act(fact("first"), fact -> done.add(fact.type()), waiting::add);
        life.act(fact("second"), fact -> done.add(fact.type()), AT_ONCE);

        assertThat(done).isEmpty();
        waiting.forEach(Runnable::run);
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void what_is_heard_twice_is_done_once() {
        life.act(fact("first"), fact -> done.add(fact.type()), AT_ONCE);
        life.act(fact("first"), fact -> done.add(fact.type()), AT_ONCE);

        assertThat(done).containsExactly("first");
    }

    @Test
    void once_something_went_wrong_nothing_more_is_done_and_it_says_where() {
        life.act(
                fact("first"),
                fact -> {
                    throw new IllegalStateException("the machine is broken");
                },
                AT_ONCE);
        life.act(fact("second"), fact -> done.add(fact.type()), AT_ONCE);

        assertThat(done).isEmpty();
        assertThat(life.isBroken()).isTrue();
        assertThat(new Unfinished(List.of(life)))
                .hasMessageContaining("1 orders did not close")
                .hasMessageContaining("SO-2026-000123")
                .hasMessageContaining("the machine is broken");
    }

    @Test
    void an_order_that_stands_still_says_what_was_heard_of_it_last() {
        assertThat(life).hasToString("nothing was heard of it");

        life.act(fact("io.gendan.order.confirmed.v1"), fact -> {}, AT_ONCE);

        assertThat(life.isBroken()).isFalse();
        assertThat(life).hasToString("SO-2026-000123 after io.gendan.order.confirmed.v1");
    }

    private static Fact fact(String type) {
        return new Fact("event " + type, type, UUID.randomUUID(), Json.read("{\"orderNumber\": \"SO-2026-000123\"}"));
    }
}
