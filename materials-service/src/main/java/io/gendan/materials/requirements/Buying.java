package io.gendan.materials.requirements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What buying could do. */
public interface Buying {
    /** When an item would be here if it were ordered today; null when nobody sells it. */
    @Nullable
    LocalDate arrivalOf(String item);
}
