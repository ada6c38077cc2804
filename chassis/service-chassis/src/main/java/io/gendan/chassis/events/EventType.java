package io.gendan.chassis.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name of an event, on the producer's record and on each consumer's own.
 *
 * <p>Form: {@code io.gendan.<department>.<event>.v<n>}; the department names the topic, unless {@link
 * Event#topic()} does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    String value();

    /** Master data: a full snapshot by business code, on the department's compacted topic. */
    boolean master() default false;
}
