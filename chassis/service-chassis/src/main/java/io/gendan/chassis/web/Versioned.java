package io.gendan.chassis.web;

/** A representation with a version: answered as {@code ETag}, required back as {@code If-Match}. */
public interface Versioned {
    long version();
}
