package io.gendan.materials.kitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;

/** What a work order used of an item: issued = in good pieces + allowed scrap + variance. Written once. */
@Entity
class KitUsage {
    @Embeddable
    record Key(
            @Column(name = "work_order_id") UUID workOrderId,
            @Column(name = "item") String item) {}

    @EmbeddedId
    private Key key;

    @Column
    private BigDecimal good;

    @Column
    private BigDecimal issued;

    @Column
    private BigDecimal inGood;

    @Column
    private BigDecimal scrap;

    @Column
    private BigDecimal variance;

    @Column
    private BigDecimal cost;

    protected KitUsage() {}

    KitUsage(UUID workOrder, Usage usage, BigDecimal good, BigDecimal issued, BigDecimal unitCost) {
        this.key = new Key(workOrder, usage.item());
        this.good = good;
        this.issued = issued;
        this.inGood = usage.inGood();
        this.scrap = usage.scrap();
        this.variance = issued.subtract(inGood).subtract(scrap);
        this.cost = issued.multiply(unitCost);
    }

    BigDecimal cost() {
        return cost;
    }
}
