package io.gendan.planning.resources;

/** What a work center counts. */
enum ResourceKind {
    MACHINES,
    PEOPLE
}
