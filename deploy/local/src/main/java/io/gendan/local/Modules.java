package io.gendan.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The Maven modules that are run here, and what each is made from. */
final class Modules {

    private Modules() {}

    static List<Module> services(Place place) {
        return Arrays.stream(Department.values())
                .map(department -> module(
                        place,
                        department.module(),
                        "target/quarkus-app/quarkus-run.jar",
                        "chassis/service-chassis/src/main",
                        "chassis/service-chassis/pom.xml",
                        "chassis/service-parent/pom.xml"))
                .toList();
    }

    static Module walk(Place place) {
        return module(place, "deploy/walk", "target/walk-1.0.0-SNAPSHOT.jar", "deploy/sample-factory");
    }

    static Module load(Place place) {
        return module(
                place,
                "deploy/load",
                "target/load-1.0.0-SNAPSHOT.jar",
                "deploy/walk/src/main",
                "deploy/sample-factory");
    }

    static Module partner(Place place) {
        return module(place, "deploy/partner", "target/partner-1.0.0-SNAPSHOT.jar");
    }

    /** @param others sources outside the module, from the root of the project */
    private static Module module(Place place, String folder, String artifact, String... others) {
        var root = place.root();
        var own = root.resolve(folder);
        return new Module(
                folder,
                own.resolve(artifact),
                Stream.concat(
                                Stream.of(own.resolve("src/main"), own.resolve("pom.xml"), root.resolve("pom.xml")),
                                Stream.of(others).map(root::resolve))
                        .map(Path::normalize)
                        .toList());
    }
}
