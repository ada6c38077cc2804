package io.gendan.local;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A table of what runs. */
record Status(Place place, Screen screen) {

    private static final String ROW = "%-10s %-9s %8s %6s %15s %9s %9s";

    /** 0 when everything is ready, else 1. */
    int run() {
        var background = new Background(place);
        var report = background.report();
        if (report.isEmpty()) {
            var left = background.leftovers();
            screen.say(
                    left.isEmpty()
                            ? "Nothing is running. Start it with ./gendan up"
                            : "The supervisor was killed and left " + left.size()
                                    + " processes running. ./gendan up takes them over, ./gendan down ends them.");
            return 1;
        }
        table(report.get().servers());
        screen.say("supervisor %d, %s", report.get().supervisor(), report.get().phase());
        if (!report.get().note().isEmpty()) {
            screen.say(report.get().note());
        }
        return report.get().servers().stream().allMatch(server -> server.condition() == Condition.READY) ? 0 : 1;
    }

    private void table(List<Report.Line> servers) {
        var now = Clock.systemUTC().instant();
        screen.say(ROW, "", "state", "pid", "port", "for", "MiB", "restarts");
        for (var server : servers) {
            var memory = Memory.resident(server.pid());
            screen.say(
                    ROW,
                    server.name(),
                    server.condition().name().toLowerCase(java.util.Locale.ROOT),
                    server.pid() == 0 ? "-" : Long.toString(server.pid()),
                    server.port(),
                    Screen.human(Duration.between(server.since(), now)),
                    memory.isPresent() ? Long.toString(memory.getAsLong() / 1024) : "-",
                    server.restarts());
        }
    }
}
