package io.gendan.chassis.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An event type as the wire knows it, with the topic it travels on. */
public record Wire(String type, String topic) {
    private static final Pattern FORM = Pattern.compile("io\\.gendan\\.([a-z]+)\\.[a-z0-9-]+\\.v\\d+");

    static Wire of(Event event) {
        Wire declared = of(event.getClass());
        return event.topic().map(topic -> new Wire(declared.type(), topic)).orElse(declared);
    }

    public static Wire of(Class<?> event) {
        EventType annotation = event.getAnnotation(EventType.class);
        if (annotation == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        Matcher form = FORM.matcher(annotation.value());
        if (!form.matches()) {
            throw new IllegalArgumentException(annotation.value() + " is not io.gendan.<department>.<event>.v<n>");
        }
        return new Wire(annotation.value(), "gendan." + form.group(1) + (annotation.master() ? ".master" : ".events"));
    }
}
