package io.gendan.materials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An item at a location of a plant. */
@Embeddable
public record StockKey(
        @Column(name = "plant") String plant,
        @Column(name = "item") String item,
        @Column(name = "location") String location) {}
