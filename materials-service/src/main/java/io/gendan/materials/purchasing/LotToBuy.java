package io.gendan.materials.purchasing;

import io.gendan.materials.items.Offer;
import io.gendan.materials.requirements.Part;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;

/** How much of an item is ordered to cover a need, and at which price. */
record LotToBuy(String item, BigDecimal quantity, Offer offer) {
    /**
     * The item's lot rule first, then the smallest quantity the supplier takes an order for; the price is the one of the
     * largest break that is reached.
     *
     * @param offers one supplier's, not empty
     */
    static LotToBuy covering(BigDecimal need, Part part, Collection<Offer> offers) {
        Comparator<Offer> bySize = Comparator.comparing(Offer::minQuantity);
        BigDecimal least = offers.stream().min(bySize).orElseThrow().minQuantity();
        BigDecimal quantity = part.lot(part.lot(need).max(least));
        Offer offer = offers.stream()
                .filter(one -> one.minQuantity().compareTo(quantity) <= 0)
                .max(bySize)
                .orElseThrow();
        return new LotToBuy(part.code(), quantity, offer);
    }
}
