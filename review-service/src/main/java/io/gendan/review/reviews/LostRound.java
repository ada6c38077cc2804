package io.gendan.review.reviews;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A round whose promise was let go; counted once per cause, however often and by how many it is told. */
@Embeddable
record LostRound(
        UUID promiseId, @Enumerated(EnumType.STRING) WhyLost why) {}
