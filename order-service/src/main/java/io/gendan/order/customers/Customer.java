package io.gendan.order.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A customer by business code. */
@Entity
class Customer {
    @Id
    @Column
    private String code;

    @Embedded
    private CustomerFile file;

    protected Customer() {}

    Customer(String code, CustomerFile file) {
        this.code = code;
        this.file = file;
    }

    String code() {
        return code;
    }

    CustomerFile file() {
        return file;
    }

    void refile(CustomerFile now) {
        file = now;
    }

    CustomerPublished published() {
        return new CustomerPublished(
                code,
                file.name(),
                file.customerClass(),
                file.country(),
                file.language(),
                file.currency(),
                file.area(),
                new CustomerPublished.Terms(
                        file.terms().depositPercent().toPlainString(),
                        file.terms().balance(),
                        file.terms().netDays()),
                file.frameworkContract());
    }
}
