package io.gendan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code bench}: measures, on data of its own that {@code ./gendan} has put apart, what was built. */
record Bench(Place place, Screen screen) {

    private static final String MAIN = "io.gendan.load.Bench";

    /** Returns 0 when every suite was measured. */
    int run(List<String> arguments) {
        if (new Background(place).isRunning()) {
            throw new Sorry("Another measurement is running.");
        }
        var prerequisites = new Prerequisites(place);
        prerequisites.checkDisk();
        prerequisites.checkPorts();
        var modules = new ArrayList<>(Modules.services(place));
        modules.addAll(List.of(Modules.walk(place), Modules.load(place)));
        new Build(place, screen).run(modules);
        return new JavaProgram(place.root().resolve("deploy/load"), MAIN, classPath())
                .run(
                        new java.util.TreeMap<>(
                                java.util.Map.of("gendan.root", place.root().toString())),
                        arguments);
    }

    private List<String> classPath() {
        return Stream.of(
                        place.root()
                                .resolve("deploy/walk/target/walk-1.0.0-SNAPSHOT.jar")
                                .toString(),
                        System.getProperty("java.class.path"))
                .toList();
    }
}
