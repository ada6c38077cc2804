package io.gendan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs of deploy/load, on data of their own that {@code ./gendan} has put apart. */
record Trial(Place place, Screen screen) {

    /** Measures servers it starts itself. Returns 0 when everything was measured. */
    int bench(List<String> arguments) {
        return alone("io.gendan.load.Bench", arguments);
    }

    /** Strikes what a supervisor keeps running. Returns 0 only if every order came to its end and every invariant holds. */
    int chaos(List<String> arguments) {
        return alone("io.gendan.load.chaos.Chaos", arguments);
    }

    private int alone(String program, List<String> arguments) {
        new Prerequisites(place).checkDisk();
        try (var _ = Lock.take(place.trialLock()).orElseThrow(() -> new Sorry("Another measurement is running."))) {
            new Prerequisites(place).checkPorts();
            build();
            return program(program).run(Map.of("gendan.root", place.root().toString()), arguments);
        }
    }

    private void build() {
        var modules = new ArrayList<>(Modules.services(place));
        modules.addAll(List.of(Modules.walk(place), Modules.load(place)));
        new Build(place, screen).run(modules);
    }

    private JavaProgram program(String mainClass) {
        var walk = Modules.walk(place).artifact().toString();
        return new JavaProgram(
                place.root().resolve("deploy/load"), mainClass, List.of(walk, System.getProperty("java.class.path")));
    }
}
