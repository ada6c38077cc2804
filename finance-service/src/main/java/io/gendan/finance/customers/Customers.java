package io.gendan.finance.customers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The customers heard of. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, String> {
    public Optional<String> nameOf(String code) {
        return findByIdOptional(code).map(Customer::name);
    }

    Optional<String> areaOf(String code) {
        return findByIdOptional(code).map(Customer::area);
    }
}
