package io.gendan.order.tracking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.words.Phrase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineEntry(
        UUID id,
        Instant at,
        String department,
        String event,
        Phrase text,
        @Nullable String by,
        @Nullable String planned,
        @Nullable String expected,
        @Nullable String actual,
        @JsonIgnore boolean customerSafe) {

    /** As the customer may read it: who of us did it is not their concern. */
    TimelineEntry forCustomer() {
        return new TimelineEntry(id, at, department, event, text, null, planned, expected, actual, true);
    }
}
