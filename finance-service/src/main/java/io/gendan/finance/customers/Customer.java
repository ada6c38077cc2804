package io.gendan.finance.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What finance keeps of a customer. */
@Entity
class Customer {
    @Id
    private String code;

    private String name;
    private @Nullable String country;
    private @Nullable String currency;

    Customer(String code, String name, @Nullable String country, @Nullable String currency) {
        this.code = code;
        this.name = name;
        this.country = country;
        this.currency = currency;
    }

    @SuppressWarnings("NullAway")
    protected Customer() {}

    String name() {
        return name;
    }
}
