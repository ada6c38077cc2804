package io.gendan.materials.items;

import io.gendan.materials.requirements.Part;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** From whom an item is bought when nobody says otherwise. */
@FunctionalInterface
public interface PreferredSupplier {
    Optional<Offer> among(Part part, Collection<Offer> offers);

    /**
     * An item is planned with its regular supplier's lead time, so that supplier is the one that keeps it; a faster one is
     * dearer and is a purchaser's decision. Several, or none: the shorter, then by code.
     */
    PreferredSupplier REGULAR = (part, offers) -> offers.stream()
            .min(Comparator.comparing((Offer offer) -> offer.leadTimeDays() != part.leadTime())
                    .thenComparing(Offer::leadTimeDays)
                    .thenComparing(Offer::supplier));
}
