package io.gendan.checker;

import io.gendan.walk.Platform;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.Switchboard;

/** The complete check of a running platform, once it is quiet. */
public record Check(Platform platform) {

    /** Takes the same system properties as the demo; exit status 0 only if every invariant holds. */
    public static void main(String[] arguments) {
        var report = new Check(Platform.of(System.getProperties())).report();
        System.out.println(report);
        System.exit(report.holds() ? 0 : 1);
    }

    public Report report() {
        platform.clock().settle();
        var orders = new SalesDesk(new Switchboard(platform)).all();
        return Checker.complete().check(new DatabaseEvidence(platform, orders));
    }
}
