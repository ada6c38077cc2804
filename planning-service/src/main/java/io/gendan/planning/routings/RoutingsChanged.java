package io.gendan.planning.routings;

import java.util.Set;

/** Told inside the service when items of a plant are made in another way than before. */
public record RoutingsChanged(String plant, Set<String> items) {}
