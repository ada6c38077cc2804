package io.gendan.review.reviews;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the customer wishes for a line. */
@Embeddable
record OrderedLine(int line, String product, LocalDate requestedDate) {}
