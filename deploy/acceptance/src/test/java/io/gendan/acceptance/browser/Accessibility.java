package io.gendan.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Looks at a page with axe-core's rules. */
final class Accessibility {
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .map(violation => violation.id + ': ' + violation.nodes.map(node => node.target.join(' ')).join(', '))""";

    private final String axe = read();

    /** What keeps people from using the page, if anything. */
    @SuppressWarnings("unchecked") // a list of strings is what the script answers
    List<String> seriousViolations(Page page) {
        page.evaluate(axe);
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String read() {
        try {
            var version = new Properties();
            try (InputStream known = resource("/META-INF/maven/org.mvnpm/axe-core/pom.properties")) {
                version.load(known);
            }
            try (InputStream script = resource(
                    "/META-INF/resources/_static/axe-core/" + version.getProperty("version") + "/axe.min.js")) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var found = Accessibility.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return found;
    }
}
