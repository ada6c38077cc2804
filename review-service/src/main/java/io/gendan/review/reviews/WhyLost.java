package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import java.util.Optional;

/** Why a round ended without a promise that stands: an answer did not come in time, or a department could not keep its part. */
enum WhyLost {
    /** The holds ran out before all had signed. */
    NOT_SIGNED,
    /** The customer did not take the counter-offer while it stood. */
    NOT_TAKEN,
    MATERIALS,
    PLANNING,
    FINANCE;

    /** @param answer how the round was decided; empty when it was not */
    static WhyLost of(Department owner, Optional<CaseState> answer) {
        return answer.map(decided -> decided == CaseState.COUNTERED ? NOT_TAKEN : valueOf(owner.name()))
                .orElse(NOT_SIGNED);
    }
}
