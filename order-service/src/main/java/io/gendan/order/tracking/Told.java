package io.gendan.order.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.chassis.words.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How one type of event is told. Paths are JSON pointers into the event.
 *
 * @param type the end of its name on the wire: {@code placed.v1}
 * @param event its name in docs/events.md; in kebab case, the key of its words
 */
record Told(String type, String event, Function<JsonNode, Tale> tale) {

    static Told forEverybody(String type, String event, Said... values) {
        return told(type, event, true, values);
    }

    static Told internal(String type, String event, Said... values) {
        return told(type, event, false, values);
    }

    private static Told told(String type, String event, boolean customerSafe, Said... values) {
        return new Told(type, event, it -> Tale.of(phrase(event, it, values), customerSafe));
    }

    private static Phrase phrase(String event, JsonNode it, Said... values) {
        return new Phrase(
                "tale." + event.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                Arrays.stream(values).map(value -> value.in(it)).toList());
    }

    /** Some cases of the event are told in another way. */
    Told unless(Predicate<JsonNode> special, Told otherwise) {
        return new Told(type, event, it -> (special.test(it) ? otherwise : this).tale.apply(it));
    }

    Told by(String who) {
        return new Told(type, event, it -> tale.apply(it).by(it.at(who)));
    }

    Told by(String who, String enteredBy) {
        return new Told(type, event, it -> tale.apply(it).by(it.at(who), it.at(enteredBy)));
    }

    Told planned(String when) {
        return new Told(type, event, it -> tale.apply(it).planned(it.at(when)));
    }

    Told expected(String when) {
        return new Told(type, event, it -> tale.apply(it).expected(it.at(when)));
    }

    Told actual(String when) {
        return new Told(type, event, it -> tale.apply(it).actual(it.at(when)));
    }

    static Map<String, Told> byType(List<Told> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(Told::type, Function.identity()));
    }
}
