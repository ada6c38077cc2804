package io.gendan.infrastructure;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command of a JVM of our own on the class path of the broker and the issuer. A trained start-up cache is used when there is one;
 * it belongs to exactly this Java, class path and these options, hence its name.
 */
record ChildJvm(String mainClass, String heap) {

    List<String> command(Optional<String> cacheOption, List<String> arguments) {
        var command = new ArrayList<>(List.of(java(), "-Xmx" + heap));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xss512k",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
        cacheOption.ifPresent(command::add);
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(arguments);
        return command;
    }

    Path cache() {
        int key = List.of(System.getProperty("java.vm.version"), classPath(), heap, lastBuilt())
                .hashCode();
        var name = mainClass.substring(mainClass.lastIndexOf('.') + 1);
        return Folders.create(Folders.cache()).resolve(name + "-" + Integer.toHexString(key) + ".aot");
    }

    private static String classPath() {
        return ownCode() + File.pathSeparator + BuildFacts.childClassPath();
    }

    private static long lastBuilt() {
        return ownCode().toFile().lastModified();
    }

    private static Path ownCode() {
        return Path.of(ChildJvm.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
