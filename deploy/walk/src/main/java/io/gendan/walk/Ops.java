package io.gendan.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What operations would look at when something does not move, and the hand on the clocks. */
public final class Ops {

    private static final String USER = "ops";
    private static final int PASSED_ALREADY = 409;

    private final Switchboard switchboard;

    public Ops(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    /** Waiting events, parked keys and open cases of all services, one line each. */
    public List<String> troubles() {
        var lines = new ArrayList<String>();
        for (var department : Department.values()) {
            var phone = switchboard.call(department, USER);
            for (var list : List.of("waiting", "parked", "cases")) {
                phone.get("/ops/" + list)
                        .path("items")
                        .forEach(row -> lines.add(department.slug() + " " + list + ": " + row));
            }
        }
        return lines;
    }

    /** In one leap; what fell due on the way is done afterwards, in its order. */
    void putClocksTo(Instant instant) {
        for (var department : Department.values()) {
            try {
                switchboard.call(department, USER).post("/ops/clock", Map.of("now", instant));
            } catch (Refused refused) {
                if (refused.status() != PASSED_ALREADY) {
                    throw refused;
                }
            }
        }
    }
}
