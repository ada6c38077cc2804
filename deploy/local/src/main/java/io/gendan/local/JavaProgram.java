package io.gendan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of one of our modules in a JVM of its own, on this terminal.
 *
 * @param folder the module's, in the project
 * @param classPath what it stands on besides its own jar and the libraries its build has noted down
 */
record JavaProgram(Path folder, String mainClass, List<String> classPath) {

    /** Returns its status; whatever ends this process ends the program first. */
    int run(Map<String, String> properties, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", wholeClassPath(), mainClass));
        command.addAll(arguments);
        try {
            var program = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Background.end(program.toHandle())));
            return program.waitFor();
        } catch (IOException e) {
            throw new Sorry("Cannot start " + mainClass + ": " + e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private String wholeClassPath() {
        var target = folder.resolve("target");
        var libraries = target.resolve("runtime.classpath");
        try {
            var jar = target.resolve(folder.getFileName() + "-1.0.0-SNAPSHOT.jar");
            return String.join(
                    File.pathSeparator,
                    Stream.of(
                                    List.of(jar.toString()),
                                    classPath,
                                    List.of(Files.readString(libraries).strip()))
                            .flatMap(List::stream)
                            .toList());
        } catch (IOException e) {
            throw new Sorry("Cannot read " + libraries + ": " + e.getMessage());
        }
    }
}
