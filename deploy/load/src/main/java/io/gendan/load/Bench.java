package io.gendan.load;

import io.gendan.local.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./gendan bench [suite …] [--glance] [--orders N] [--minutes N] [--json FILE] [--document FILE]}. */
public final class Bench {

    private Bench() {}

    /** Exit status 0 when every suite was measured, 2 when the arguments make no sense. */
    public static void main(String[] arguments) throws IOException {
        var rig = new Rig(Place.here(), System.out);
        Wish wish;
        List<Suite> suites;
        try {
            wish = Wish.of(List.of(arguments));
            suites = wish.choice(suites(rig));
        } catch (IllegalArgumentException unreadable) {
            System.err.println(unreadable.getMessage());
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
        measure(rig, suites, wish);
        System.exit(0);
    }

    private static List<Suite> suites(Rig rig) {
        var review = new Review(rig);
        return List.of(
                new PlaceSuite(),
                new ReviewSuite(review),
                new HopSuite(review),
                new LifeSuite(),
                new ReadSuite(),
                new OverloadSuite(),
                new SoakSuite(),
                new StartupSuite(Place.here().root()));
    }

    /** What was measured is kept, whatever becomes of the next suite. */
    private static void measure(Rig rig, List<Suite> suites, Wish wish) throws IOException {
        var findings = new ArrayList<Findings>();
        for (var suite : suites) {
            System.out.println("\n" + suite.name());
            rig.open();
            rig.cast(suite.cast());
            var circumstances = Circumstances.of(rig);
            var measured = suite.measure(rig, wish.effort());
            measured.forEach(System.out::println);
            findings.add(new Findings(measured, circumstances));
            keep(findings, wish);
        }
    }

    /** In the document, what earlier suites have measured stands already. */
    private static void keep(List<Findings> findings, Wish wish) throws IOException {
        if (wish.json() instanceof Path file) {
            Findings.write(findings, file);
        }
        if (wish.document() instanceof Path file) {
            var last = findings.getLast();
            FiguresTable.update(file, last.figures(), last.circumstances().commit());
        }
    }
}
