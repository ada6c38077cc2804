package io.gendan.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the build writes into this module: versions, and the class path of the child JVMs. */
final class BuildFacts {

    private BuildFacts() {}

    static String value(String key) {
        var facts = new Properties();
        try (var stream = BuildFacts.class.getResourceAsStream("build.properties")) {
            facts.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts.getProperty(key);
    }

    /** Jars of the Kafka broker and of the identity issuer, as they lie in the local Maven repository. */
    static String childClassPath() {
        try (var stream = BuildFacts.class.getResourceAsStream("child.classpath")) {
            if (stream == null) {
                throw new InfrastructureFailure(
                        "The infrastructure module was not built by Maven: child.classpath is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
