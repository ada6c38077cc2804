package io.gendan.materials.items;

import io.gendan.materials.requirements.ItemKind;
import io.gendan.materials.requirements.LotRule;
import io.gendan.materials.requirements.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something that is bought, made or passed through; its file is kept by import. */
@Entity
public class Item {
    @Id
    private String code;

    @Column
    private String name;

    @Column
    private @Nullable String nameZh;

    @Column
    private String unit;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Enumerated(EnumType.STRING)
    private Usage usage;

    @Column
    private @Nullable String dedicatedCustomer;

    @Column
    private int leadTimeDays;

    @Column
    private BigDecimal safetyStock;

    @Enumerated(EnumType.STRING)
    private LotRule lotRule;

    @Column
    private BigDecimal lotQuantity;

    @Column
    private BigDecimal standardCost;

    @Column
    private String currency;

    protected Item() {}

    Item(ItemRow row) {
        this.code = row.code();
        take(row);
    }

    final void take(ItemRow row) {
        this.name = row.name();
        this.nameZh = row.nameZh();
        this.unit = row.unit();
        this.kind = row.kind();
        this.usage = row.usage();
        this.dedicatedCustomer = row.dedicatedCustomer();
        this.leadTimeDays = row.leadTimeDays();
        this.safetyStock = row.safetyStock();
        this.lotRule = row.lotRule();
        this.lotQuantity = row.lot();
        this.standardCost = row.standardCost();
        this.currency = row.currency();
    }

    ItemRow row() {
        return new ItemRow(
                code,
                name,
                nameZh,
                unit,
                kind,
                usage,
                dedicatedCustomer,
                leadTimeDays,
                safetyStock,
                lotRule,
                lotQuantity,
                standardCost,
                currency);
    }

    public Part part() {
        return new Part(
                code,
                name,
                unit,
                kind,
                leadTimeDays,
                safetyStock,
                lotRule,
                lotQuantity,
                usage == Usage.DEDICATED,
                standardCost);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }
}
