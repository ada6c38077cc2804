package io.gendan.chassis.testing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What becomes of a form's fields in the JSON body; the same rules as {@code desk.js}. */
final class FormValues {
    private static final Set<String> NUMBERS = Set.of("decimal", "integer");

    private FormValues() {}

    /** @param written what somebody typed; absent: what the field holds at first */
    static Object read(Element field, @Nullable String written) {
        String kind = field.attr("data-kind");
        if (kind.equals("given")) {
            return JsonPath.from("{\"value\":" + field.attr("value") + "}").get("value");
        }
        if (kind.equals("yes-no")) {
            return written == null ? field.hasAttr("checked") : Boolean.parseBoolean(written);
        }
        String value = written == null ? first(field, kind) : written;
        return kind.equals("integer") && value.matches("-?\\d+") ? Long.valueOf(value) : value;
    }

    /** Whether it says anything; a number that is nought says nothing. */
    static boolean isFilled(Element field, @Nullable String written) {
        String value = read(field, written).toString().strip();
        return !value.isEmpty() && !(NUMBERS.contains(field.attr("data-kind")) && value.matches("0+(\\.0*)?"));
    }

    private static String first(Element field, String kind) {
        return switch (kind) {
            case "long-text" -> field.text();
            case "choice" -> {
                Element chosen = field.selectFirst("option[selected]");
                yield chosen == null ? field.select("option").attr("value") : chosen.attr("value");
            }
            default -> field.attr("value");
        };
    }

    /** Numbers in a path are places in a list; lists are written as maps by place and become lists in the end. */
    @SuppressWarnings("unchecked") // only maps of our own are put in
    static void put(Map<String, Object> body, String path, Object value) {
        String[] steps = path.split("\\.");
        Map<String, Object> at = body;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean list = steps[i + 1].matches("\\d+");
            at = (Map<String, Object>)
                    at.computeIfAbsent(steps[i], step -> list ? new Places() : new LinkedHashMap<String, Object>());
        }
        at.put(steps[steps.length - 1], value);
    }

    /** A list in the making; written as a list. */
    static final class Places extends TreeMap<String, Object> {
        private static final long serialVersionUID = 1L;

        @JsonValue
        List<Object> inOrder() {
            for (int i = 0; i < size(); i++) {
                if (!containsKey(Integer.toString(i))) {
                    throw new AssertionError("a browser would send null for place " + i + " of " + keySet());
                }
            }
            return List.copyOf(values());
        }
    }
}
