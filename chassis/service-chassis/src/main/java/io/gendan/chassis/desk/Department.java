package io.gendan.chassis.desk;

import java.net.URI;

/**
 * A department in the navigation.
 *
 * @param here whether this is its screen
 */
public record Department(String name, URI address, boolean here) {}
