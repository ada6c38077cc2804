package io.gendan.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks at a page with axe-core's rules. */
final class Accessibility {
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .map(violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))""";
    private static final String AXE = read();

    private Accessibility() {}

    /** What keeps people from using the page, if anything. */
    @SuppressWarnings("unchecked") // a list of strings is what the script answers
    static List<String> seriousViolations(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String read() {
        try (var script = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
