package io.gendan.order.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a product, apart from the code.
 *
 * @param unit UNECE Rec 20
 * @param similarProduct what a custom product's provisional date is taken from
 */
@Embeddable
public record Article(
        String name,
        String nameZh,
        @Enumerated(EnumType.STRING) OrderClass orderClass,
        String unit,
        String family,
        @Nullable String similarProduct) {
    private static final Set<String> COUNTED = Set.of("C62", "EA", "H87", "PR", "SET");

    /** Pieces, pairs and sets cannot be halved. */
    public boolean isCounted() {
        return COUNTED.contains(unit);
    }
}
