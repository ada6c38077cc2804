package io.gendan.load;

import io.gendan.local.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./gendan bench [suite …] [--glance] [--json FILE]}. */
public final class Bench {

    private Bench() {}

    /** Exit status 0 when every suite was measured, 2 when it was asked for something there is not. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments)));
    }

    private static List<Suite> suites(Rig rig) {
        var review = new Review(rig);
        return List.of(new PlaceSuite(), new ReviewSuite(review), new HopSuite(review));
    }

    private static int run(List<String> arguments) throws IOException {
        var wish = Wish.of(arguments);
        var rig = new Rig(Place.here(), System.out);
        var all = suites(rig);
        var suites = all.stream().filter(suite -> wish.wants(suite.name())).toList();
        if (suites.isEmpty()) {
            System.err.println("There is no such suite; there are "
                    + all.stream().map(Suite::name).toList());
            return 2;
        }
        var figures = new ArrayList<Figure>();
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
        System.out.println("Starting what is measured");
        rig.open();
        for (var suite : suites) {
            System.out.println("\n" + suite.name());
            rig.cast(suite.cast());
            var measured = suite.measure(rig, wish.effort());
            measured.forEach(System.out::println);
            figures.addAll(measured);
        }
        if (wish.json() instanceof Path file) {
            new Findings(figures, Circumstances.here()).write(file);
            System.out.println("\nWritten to " + file);
        }
        return 0;
    }
}
