package io.gendan.chassis.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses with names in them that people or other systems gave. */
public final class Addresses {
    private Addresses() {}

    /** A name as a segment of a path or a value of a query. */
    public static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
