package io.gendan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        addresses().forEach(property -> command.add("-D" + property));
        command.addAll(List.of("-cp", classPath(), MAIN));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Sorry("Cannot start the walk: " + e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    List<String> addresses() {
        var platform = new Platform(place);
        var properties = new ArrayList<String>();
        for (var department : Department.values()) {
            properties.add(
                    "gendan." + department.slug() + ".url=" + place.addresses().url(department));
        }
        platform.databases().forEach((department, database) -> {
            var prefix = "gendan.postgres." + department.slug();
            properties.add(prefix + ".url=" + database.url());
            properties.add(prefix + ".user=" + database.user());
            properties.add(prefix + ".password=" + database.password());
        });
        properties.add("gendan.issuer.url=" + platform.issuerUrl());
        properties.add("gendan.kafka=" + platform.bootstrapServers());
        return properties;
    }

    private String classPath() {
        try {
            return String.join(
                    File.pathSeparator,
                    place.root()
                            .resolve("deploy/walk/target/walk-1.0.0-SNAPSHOT.jar")
                            .toString(),
                    System.getProperty("java.class.path"),
                    Files.readString(classPathFile(place)).strip());
        } catch (IOException e) {
            throw new Sorry("Cannot read " + classPathFile(place) + ": " + e.getMessage());
        }
    }

    private static Path classPathFile(Place place) {
        return place.root().resolve("deploy/walk/target/runtime.classpath");
    }
}
