package io.gendan.materials.items;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** What a supplier asks for an item from a quantity on, and how fast it comes. */
@Entity
class SupplierPrice {
    @Embeddable
    record Key(
            @Column(name = "supplier") String supplier,
            @Column(name = "item") String item,
            @Column(name = "min_quantity") BigDecimal minQuantity) {
        /** As the column keeps it, so that equal keys are equal. */
        Key {
            minQuantity = minQuantity.setScale(6, RoundingMode.UNNECESSARY);
        }
    }

    @EmbeddedId
    private Key key;

    @Column
    private BigDecimal unitPrice;

    @Column
    private String currency;

    @Column
    private int leadTimeDays;

    protected SupplierPrice() {}

    SupplierPrice(SupplierPriceRow row) {
        this.key = row.key();
        take(row);
    }

    final void take(SupplierPriceRow row) {
        this.unitPrice = row.unitPrice();
        this.currency = row.currency();
        this.leadTimeDays = row.leadTimeDays();
    }

    boolean says(SupplierPriceRow row) {
        return unitPrice.compareTo(row.unitPrice()) == 0
                && Objects.equals(currency, row.currency())
                && leadTimeDays == row.leadTimeDays();
    }

    Offer offer() {
        return new Offer(key.supplier(), key.item(), unitPrice, currency, key.minQuantity(), leadTimeDays);
    }
}
