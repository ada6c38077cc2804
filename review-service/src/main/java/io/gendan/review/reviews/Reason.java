package io.gendan.review.reviews;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an order should not, or shall not, be taken. */
@Schema(examples = """
        {"reason": "Below cost at every date we can keep"}""")
record Reason(@NotBlank String reason) {}
