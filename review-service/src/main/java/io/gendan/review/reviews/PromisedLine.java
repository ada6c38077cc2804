package io.gendan.review.reviews;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the factory promises for a line. */
@Embeddable
record PromisedLine(int line, LocalDate promisedDate) {
    boolean isLaterThan(OrderedLine wish) {
        return line == wish.line() && promisedDate.isAfter(wish.requestedDate());
    }
}
