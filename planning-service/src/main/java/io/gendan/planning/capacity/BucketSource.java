package io.gendan.planning.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where a board's days come from; asked for ever later days, never for the same twice. */
public interface BucketSource {

    /** The buckets of these work centers, both dates included; days off have none. */
    List<Bucket> load(Set<String> workCenters, LocalDate from, LocalDate to);

    /** Nothing is offered after this day. */
    LocalDate last();
}
