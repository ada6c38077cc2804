package io.gendan.materials.boms;

import io.gendan.materials.requirements.Component;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One component of one version of a bill of materials; the lines of a parent with one date are one version. */
@Entity
class BomLine {
    @Embeddable
    record Key(
            @Column(name = "parent") String parent,
            @Column(name = "valid_from") LocalDate validFrom,
            @Column(name = "component") String component) {}

    @EmbeddedId
    private Key key;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal scrapFactor;

    protected BomLine() {}

    BomLine(BomRow row) {
        this.key = row.key();
        take(row);
    }

    final void take(BomRow row) {
        this.quantity = row.quantity();
        this.scrapFactor = row.scrapFactor();
    }

    boolean says(BomRow row) {
        return quantity.compareTo(row.quantity()) == 0 && scrapFactor.compareTo(row.scrapFactor()) == 0;
    }

    String parent() {
        return key.parent();
    }

    LocalDate validFrom() {
        return key.validFrom();
    }

    Component component() {
        return new Component(key.component(), quantity, scrapFactor);
    }
}
