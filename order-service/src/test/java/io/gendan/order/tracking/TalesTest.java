package io.gendan.order.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.Phrase;
import io.gendan.chassis.words.Words;
import io.gendan.order.ordering.Step;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, and whatever is next, can be said in every language. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class TalesTest {
    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource
    void every_tale_has_words(Language language) {
        Stream.of(
                        OrderTales.ALL,
                        ReviewTales.ALL,
                        PlanningTales.ALL,
                        MaterialsTales.ALL,
                        FinanceTales.ALL,
                        ShippingTales.ALL)
                .flatMap(List::stream)
                .map(told ->
                        told.tale().apply(JsonNodeFactory.instance.objectNode()).text())
                .forEach(text -> fits(language, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "COUNTERED", "REJECTED"})
    void every_outcome_of_a_review_has_words(String outcome) throws IOException {
        Phrase text = told("review", "decided.v1", json.readTree("{\"outcome\":\"" + outcome + "\"}"));
        for (Language language : Language.values()) {
            fits(language, text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_next_step_has_words(Step step) {
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).contains(step.key());
        }
    }

    /** Every example of every department that is there to read is told in words, without a hole in the sentence. */
    @Test
    void every_departments_example_makes_a_sentence() throws IOException {
        for (String department : List.of("order", "review", "planning", "materials", "finance", "shipping")) {
            for (String example : examples(department)) {
                String event = example.replace(".example.json", "");
                String body = Files.readString(folder(department).resolve(example));
                if (!body.contains("\"orderId\"")) {
                    continue;
                }
                for (Language language : Language.values()) {
                    assertThat(words.say(language, told(department, event, json.readTree(body))))
                            .as("%s %s in %s", department, event, language)
                            .isNotBlank()
                            .doesNotContain("null", "  ", ": ,", "missing");
                }
            }
        }
    }

    @Test
    void a_sign_off_says_by_when_and_why() throws IOException {
        Phrase text = told("review", "sign-off-recorded.v1", json.readTree("""
                {"department":"MATERIALS","verdict":"MET_BY","byDate":"2026-03-24","memo":"half comes later","byRule":true}"""));

        assertThat(words.say(Language.EN, text))
                .isEqualTo("Materials signed: met by 2026-03-24, half comes later (by rule)");
        assertThat(words.say(Language.ZH, text)).isEqualTo("物料部已签署：可于以下日期满足 2026-03-24, half comes later（按规则）");
    }

    private void fits(Language language, Phrase text) {
        assertThat(words.keys(language)).contains(text.key());
        assertThat(new MessageFormat(words.find(language, text.key()).orElseThrow(), language.locale())
                        .getFormatsByArgumentIndex())
                .as("values of %s", text.key())
                .hasSameSizeAs(text.arguments());
    }

    private static Phrase told(String department, String event, JsonNode body) {
        return TimelineProjection.told(department, event).tale().apply(body).text();
    }

    private static Path folder(String department) {
        return Path.of("../" + department + "-service/api/events");
    }

    private static List<String> examples(String department) throws IOException {
        try (Stream<Path> files = Files.list(folder(department))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".example.json"))
                    .sorted()
                    .toList();
        }
    }
}
