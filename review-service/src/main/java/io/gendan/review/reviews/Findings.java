package io.gendan.review.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the people who sign read in an assessment beside its dates. What its service did not say is left out. */
record Findings(JsonNode said) {
    static Findings of(Assessment assessment, ObjectMapper json) {
        try {
            return new Findings(json.readTree(assessment.findings()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What materials lacks; blank when nothing. */
    String shortages() {
        return lines().flatMap(line -> line.path("shortages").valueStream())
                .map(missing -> "%s %s × %s"
                        .formatted(
                                missing.path("item").asText(),
                                missing.path("itemName").asText(),
                                missing.path("quantity").path("value").asText()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The work centers that decide planning's date; blank when none does. */
    String bottlenecks() {
        return lines().map(line -> line.path("bottleneck").asText())
                .filter(center -> !center.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<JsonNode> lines() {
        return said.path("lines").valueStream();
    }
}
