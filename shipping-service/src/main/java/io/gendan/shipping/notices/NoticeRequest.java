package io.gendan.shipping.notices;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.DayOrInstant;
import io.gendan.shipping.PositiveQuantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * @param order id or number
 * @param carrier code of the partner who carries
 * @param mode how it travels, such as {@code SEA}
 * @param port UN/LOCODE
 * @param shipTo only to be sure: another address than the released one is refused
 */
record NoticeRequest(
        @NotBlank String order,
        @NotEmpty List<@Valid @NotNull Line> lines,
        @NotBlank @Size(max = 40) String carrier,

        @NotNull @JsonDeserialize(using = DayOrInstant.class)
        Instant plannedDeparture,

        @JsonDeserialize(using = DayOrInstant.class) @Nullable
        Instant estimatedArrival,

        @Size(max = 1000) @Nullable String marks,
        @Size(max = 20) @Nullable String mode,
        @Size(max = 10) @Nullable String port,
        @Valid @Nullable ShipTo shipTo) {
    record Line(int line, @NotNull @PositiveQuantity Quantity quantity) {}

    record ShipTo(@NotBlank String incoterm, @NotBlank String place) {}

    /** Each line once, the quantities of repeated lines added up; mixed units of one line are the request's fault. */
    SortedMap<Integer, Quantity> quantities() {
        SortedMap<Integer, Quantity> sums = new TreeMap<>();
        for (Line line : lines) {
            sums.merge(line.line(), line.quantity(), NoticeRequest::sum);
        }
        return sums;
    }

    private static Quantity sum(Quantity one, Quantity other) {
        if (!one.unit().equals(other.unit())) {
            throw new Refused(new NoticeRefusal.MixedUnits(one.unit(), other.unit()));
        }
        return one.plus(other);
    }
}
