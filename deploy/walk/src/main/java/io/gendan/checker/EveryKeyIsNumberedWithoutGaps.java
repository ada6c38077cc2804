package io.gendan.checker;

import io.gendan.walk.Department;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Per producer and key the sequence is 1, 2, 3… in the order of the log. */
final class EveryKeyIsNumberedWithoutGaps implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var broken = new ArrayList<String>();
        for (var department : Department.values()) {
            var last = new HashMap<String, Long>();
            for (var event : evidence.books(department).said()) {
                long expected = last.merge(event.key(), 1L, Long::sum);
                if (event.sequence() != expected) {
                    broken.add(event + " should have been #" + expected + " in " + department.slug() + "'s log");
                    last.put(event.key(), event.sequence());
                }
            }
        }
        return broken;
    }
}
