package io.gendan.local;

import java.nio.file.Files;
import java.util.List;

/** The walk: people of the factory take orders from inquiry to payment through the public APIs of what runs. */
record Demo(Place place, Screen screen) {

    private static final String MAIN = "io.gendan.walk.Demo";

    /** Said before anything is started, because the answer will not change. */
    static void requireWalk(Place place) {
        if (!Files.exists(place.root().resolve("deploy/walk/pom.xml"))) {
            throw new Sorry("There is no walk in this checkout: deploy/walk is missing.");
        }
    }

    /** Returns 0 only if every invariant held. */
    int run() {
        var launcher = System.getProperty("java.class.path");
        return new JavaProgram(place.root().resolve("deploy/walk"), MAIN, List.of(launcher))
                .run(new Platform(place).properties(), List.of());
    }
}
