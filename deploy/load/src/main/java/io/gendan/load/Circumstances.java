package io.gendan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.AppInfoParser;

/** What else a figure depends on. */
record Circumstances(String machine, String versions, String commit) {

    /** The broker and its client are of one version. */
    static Circumstances of(Rig rig) {
        return new Circumstances(
                processors(),
                "Java " + Runtime.version() + ", PostgreSQL " + rig.postgresVersion() + ", Kafka "
                        + AppInfoParser.getVersion(),
                Revision.here());
    }

    private static String processors() {
        return Runtime.getRuntime().availableProcessors() + " × " + model() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
    }

    private static String model() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }
}
