package io.gendan.materials.items;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who sells to us; the file is kept by import. */
@Entity
class Supplier {
    @Id
    private String code;

    @Column
    private String name;

    @Column
    private @Nullable String nameZh;

    @Column
    private String country;

    @Column
    private String currency;

    @Column
    private int paymentDays;

    @Column
    private @Nullable String email;

    protected Supplier() {}

    Supplier(SupplierRow row) {
        this.code = row.code();
        take(row);
    }

    final void take(SupplierRow row) {
        this.name = row.name();
        this.nameZh = row.nameZh();
        this.country = row.country();
        this.currency = row.currency();
        this.paymentDays = row.paymentDays();
        this.email = row.email();
    }

    SupplierRow row() {
        return new SupplierRow(code, name, nameZh, country, currency, paymentDays, email);
    }
}
