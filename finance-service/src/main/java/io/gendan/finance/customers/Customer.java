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
    private @Nullable String area;

    Customer(CustomerPublished heard) {
        this.code = heard.code();
        this.name = heard.name();
        this.country = heard.country();
        this.currency = heard.currency();
        this.area = heard.area();
    }

    @SuppressWarnings("NullAway")
    protected Customer() {}

    @Nullable
    String area() {
        return area;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
