package io.gendan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Programs of deploy/load, on data of their own that {@code ./gendan} has put apart. */
record Trial(Place place, Screen screen) {

    /** Measures servers it starts itself. Returns 0 when everything was measured. */
    int bench(List<String> arguments) {
        requireNothingRunning();
        build();
        return program("io.gendan.load.Bench").run(properties(Map.of()), arguments);
    }

    /** Strikes what the supervisor keeps running. Returns 0 only if every order came to its end and every invariant holds. */
    int chaos(List<String> arguments) {
        requireNothingRunning();
        new Reset(place, screen).run(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> new Background(place).stop()));
        build();
        var running = new Up(place, screen).run();
        return program("io.gendan.load.chaos.Chaos").run(properties(new Platform(running).properties()), arguments);
    }

    private void requireNothingRunning() {
        if (new Background(place).isRunning()) {
            throw new Sorry("Another measurement is running.");
        }
        new Prerequisites(place).checkDisk();
        new Prerequisites(place).checkPorts();
    }

    private void build() {
        var modules = new ArrayList<>(Modules.services(place));
        modules.addAll(List.of(Modules.walk(place), Modules.load(place)));
        new Build(place, screen).run(modules);
    }

    private Map<String, String> properties(Map<String, String> more) {
        var properties = new TreeMap<>(more);
        properties.put("gendan.root", place.root().toString());
        return properties;
    }

    private JavaProgram program(String mainClass) {
        var walk = Modules.walk(place).artifact().toString();
        return new JavaProgram(
                place.root().resolve("deploy/load"), mainClass, List.of(walk, System.getProperty("java.class.path")));
    }
}
