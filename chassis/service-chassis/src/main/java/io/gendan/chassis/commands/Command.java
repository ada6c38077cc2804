package io.gendan.chassis.commands;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method that changes something: one transaction, repeated on serialisation failures and deadlocks, answered
 * once per {@code Idempotency-Key}, with the events it recorded.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Command {
    /** For facts that must be kept whatever else is wrong with the key, such as money that came. */
    @Nonbinding
    boolean evenWhenParked() default false;
}
