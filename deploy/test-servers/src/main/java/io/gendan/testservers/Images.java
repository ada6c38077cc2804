package io.gendan.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The images by their official names, of the versions that are embedded too. */
final class Images {

    static final String POSTGRES = "postgres:" + version("postgres").replaceAll("\\..*", "");
    static final String KAFKA = "apache/kafka:" + version("kafka");

    private Images() {}

    private static String version(String of) {
        var versions = new Properties();
        try (var stream = Images.class.getResourceAsStream("images.properties")) {
            versions.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(of);
    }
}
