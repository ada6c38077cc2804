package io.gendan.walk;

import java.util.ArrayList;
import java.util.List;

/** What operations would look at when something does not move. */
public final class Ops {

    private final Switchboard switchboard;

    public Ops(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    /** Waiting events, parked keys and open cases of all services, one line each. */
    public List<String> troubles() {
        var lines = new ArrayList<String>();
        for (var department : Department.values()) {
            var phone = switchboard.call(department, "ops");
            for (var list : List.of("waiting", "parked", "cases")) {
                phone.get("/ops/" + list)
                        .path("items")
                        .forEach(row -> lines.add(department.slug() + " " + list + ": " + row));
            }
        }
        return lines;
    }
}
