package io.gendan.checker;

import io.gendan.walk.Department;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Per producer, topic and key the sequence is 1, 2, 3… in the order of the log. */
final class EveryKeyIsNumberedWithoutGaps implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        var broken = new ArrayList<String>();
        for (var department : Department.values()) {
            var last = new HashMap<String, Long>();
            for (var event : evidence.books(department).said()) {
                var counter = event.topic() + " " + event.key();
                long expected = last.merge(counter, 1L, Long::sum);
                if (event.sequence() != expected) {
                    broken.add(event + " should have been #" + expected + " in " + department.slug() + "'s log");
                    last.put(counter, event.sequence());
                }
            }
        }
        return broken;
    }
}
