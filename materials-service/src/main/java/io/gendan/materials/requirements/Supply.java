package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A free quantity that lies at a location, or is on its way to it.
 *
 * @param incoming the expected receipt; null when it is on hand
 */
public record Supply(
        String item, String location, @Nullable UUID incoming, BigDecimal quantity, LocalDate availableOn) {
    public boolean onHand() {
        return incoming == null;
    }

    Supply less(BigDecimal taken) {
        return new Supply(item, location, incoming, quantity.subtract(taken), availableOn);
    }

    Supply only(BigDecimal taken) {
        return new Supply(item, location, incoming, taken, availableOn);
    }
}
