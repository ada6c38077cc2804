package io.gendan.materials.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is not here yet: on its way, or still to be bought; without a date when nobody can say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Shortage(
        String item,
        String itemName,
        Quantity quantity,
        @Nullable LocalDate expectedDate) {}
