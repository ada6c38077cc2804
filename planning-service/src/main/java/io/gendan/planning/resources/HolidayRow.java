package io.gendan.planning.resources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of holidays.csv. */
record HolidayRow(
        @NotBlank String calendar,
        @NotNull LocalDate date,
        @NotBlank String name,
        @Nullable String nameZh) {

    Holiday holiday() {
        return new Holiday(date, name, nameZh == null ? "" : nameZh);
    }
}
