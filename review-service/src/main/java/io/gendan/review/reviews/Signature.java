package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person puts on a department's item. */
@Schema(examples = """
        {"department": "MATERIALS", "verdict": "MET_BY", "byDate": "2026-03-24", "memo": "Half of the drivers come later"}""")
record Signature(
        @NotNull Department department,
        @NotNull Verdict.Kind verdict,

        @Schema(description = "Only with MET_BY, and then needed") @Nullable
        LocalDate byDate,

        @Schema(
                description =
                        "Needed with MET_BY and CANNOT, and when materials or finance sign against their own assessment")
        @Nullable
        String memo) {

    Verdict said() {
        return Verdict.of(verdict, byDate, memo);
    }
}
