package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the general manager puts over a department that cannot: no condition, or a date the department is committed to. */
@Schema(examples = """
        {"department": "PLANNING", "memo": "Overtime on the coating line is approved"}""")
record Overriding(
        @NotNull Department department,
        @NotBlank String memo,

        @Schema(description = "When the department is committed to a date") @Nullable
        LocalDate byDate) {

    Verdict said() {
        return byDate == null ? new Verdict.Met(memo) : new Verdict.MetBy(byDate, memo);
    }
}
