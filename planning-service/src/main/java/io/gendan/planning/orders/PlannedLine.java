package io.gendan.planning.orders;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as planning needs it.
 *
 * @param materialReady the first date on which its material is there, as far as materials has told
 */
@Embeddable
public record PlannedLine(
        @Column int line,
        @Column String product,
        @Column String productName,
        @Embedded Quantity quantity,
        @Column LocalDate requestedDate,
        @Column @Nullable LocalDate materialReady,
        @Column @Nullable LocalDate promisedDate) {

    PlannedLine readyOn(@Nullable LocalDate date) {
        return new PlannedLine(line, product, productName, quantity, requestedDate, date, promisedDate);
    }

    PlannedLine promisedFor(LocalDate date) {
        return new PlannedLine(line, product, productName, quantity, requestedDate, materialReady, date);
    }
}
