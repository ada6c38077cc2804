package io.gendan.materials.stock;

import java.math.BigDecimal;
import java.util.function.BiConsumer;

/**
 * What a work order used up of an item, told apart while it is booked: first what is in the good pieces, then the loss
 * the bill allows for; whatever is used beyond that is variance.
 */
public final class Consumption {
    private final Movement movement;
    private BigDecimal inGoodPieces;
    private BigDecimal allowedScrap;

    public Consumption(BigDecimal inGoodPieces, BigDecimal allowedScrap, Movement movement) {
        this.inGoodPieces = inGoodPieces;
        this.allowedScrap = allowedScrap;
        this.movement = movement;
    }

    void book(BigDecimal share, BiConsumer<BigDecimal, Movement> entry) {
        BigDecimal built = share.min(inGoodPieces);
        BigDecimal scrapped = share.subtract(built).min(allowedScrap);
        inGoodPieces = inGoodPieces.subtract(built);
        allowedScrap = allowedScrap.subtract(scrapped);
        entry.accept(built, movement.as(EntryKind.CONSUMPTION));
        entry.accept(scrapped, movement.as(EntryKind.SCRAP));
        entry.accept(share.subtract(built).subtract(scrapped), movement.as(EntryKind.VARIANCE));
    }
}
