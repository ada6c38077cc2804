package io.gendan.load;

import io.gendan.walk.Department;
import java.util.function.IntConsumer;

/**
 * Fills all six databases with copies of orders that have really lived, because nobody has the time to let a hundred thousand live.
 * A copy is what those lives have added to every table, ledgers, inboxes and logs of events included, under ids and numbers of
 * its own, the same ones in all six. What lives share, like the stock of an item, stays as it is; and no copy is on
 * Kafka. Afterwards every table is analysed.
 */
final class Copies {

    private final Postgres postgres;
    private int specimens;
    private int made;

    Copies(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Has so many orders live; they are what is copied. Nothing else may happen meanwhile. */
    void of(int lives, IntConsumer live) {
        for (var department : Department.values()) {
            SpecimenRows.in(postgres, department).noteWhatIsThere();
        }
        live.accept(lives);
        for (var department : Department.values()) {
            SpecimenRows.in(postgres, department).keepWhatCame();
        }
        specimens = lives;
    }

    /** Until there are at least so many orders. */
    void fillUpTo(int orders) {
        double missing = orders - postgres.number(Department.ORDER.slug(), "select count(*) from orders");
        int more = (int) Math.max(0, Math.ceil(missing / specimens));
        for (var department : Department.values()) {
            SpecimenRows.in(postgres, department).copy(made + 1, made + more);
        }
        made += more;
    }
}
