package io.gendan.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One way to deploy. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    private static final Map<Overlay, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** As {@code kubectl apply -k} would send it. */
    Manifests rendered() {
        return RENDERED.computeIfAbsent(this, overlay -> Manifests.parse(overlay.render()));
    }

    private String render() {
        try {
            var render = new ProcessBuilder(
                            Path.of("render").toAbsolutePath().toString(), name().toLowerCase(Locale.ROOT))
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            render.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = render.start();
            var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The overlay " + this + " cannot be rendered; its reason is above");
            }
            return yaml;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
