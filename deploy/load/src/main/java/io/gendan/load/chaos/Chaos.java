package io.gendan.load.chaos;

import io.gendan.checker.Checker;
import io.gendan.checker.DatabaseEvidence;
import io.gendan.checker.Report;
import io.gendan.load.Revision;
import io.gendan.local.Place;
import io.gendan.local.Sorry;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.Switchboard;
import java.io.PrintStream;
import java.util.List;

/** {@code ./gendan chaos [--seed N] [--minutes N] [--orders N]}, on a platform that a supervisor keeps running. */
public final class Chaos {

    private static final PrintStream OUT = System.out;

    private Chaos() {}

    /** Exit status 0 only if every order came to its end and every invariant holds; 2 when the arguments make no sense. */
    public static void main(String[] arguments) {
        Plan plan;
        try {
            plan = Plan.of(List.of(arguments));
        } catch (IllegalArgumentException unreadable) {
            System.err.println(unreadable.getMessage());
            System.exit(2);
            return;
        }
        System.exit(happens(plan) ? 0 : 1);
    }

    private static boolean happens(Plan plan) {
        var place = Place.here().withDetours();
        try (var stage = new Stage(place, OUT)) {
            return survives(new Ground(place, stage), plan);
        } catch (Sorry plain) {
            System.err.println(plain.getMessage());
            return false;
        }
    }

    /** Whether every order came to its end and every invariant holds. */
    static boolean survives(Ground ground, Plan plan) {
        OUT.println(plan.command() + "   (revision " + Revision.here() + ")");
        var crowd = Crowd.gather(ground, plan);
        var storm = new Storm(ground, plan, OUT);
        var outages = new Outages(ground);
        boolean ended;
        try (storm;
                outages) {
            storm.begin();
            ended = crowd.live(storm, OUT);
        }
        OUT.printf("%d faults; %s%n", storm.strikes(), outages);
        var report = check(ground);
        OUT.println(report);
        if (!ended || !report.holds()) {
            OUT.println("Play it again: " + plan.command());
        }
        return ended && report.holds();
    }

    private static Report check(Ground ground) {
        var platform = ground.platform();
        platform.clock().settle();
        var evidence = new DatabaseEvidence(platform, new SalesDesk(new Switchboard(platform)).all());
        return Checker.complete()
                .and(new EveryEventIsOnItsTopic(ground.records().events(Ground.topics())))
                .check(evidence);
    }
}
