package io.gendan.local.time;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single members of small, flat JSON objects, which is no reason for a library. */
final class JsonText {

    private JsonText() {}

    /** Empty when the member is missing or null. */
    static Optional<String> string(String json, String member) {
        var matcher = Pattern.compile("\"" + Pattern.quote(member) + "\"\\s*:\\s*\"([^\"]*)\"")
                .matcher(json);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isTrue(String json, String member) {
        return Pattern.compile("\"" + Pattern.quote(member) + "\"\\s*:\\s*true\\b")
                .matcher(json)
                .find();
    }
}
