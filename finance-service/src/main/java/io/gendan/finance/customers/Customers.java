package io.gendan.finance.customers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The customers heard of. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, String> {
    public Optional<String> nameOf(String code) {
        return findByIdOptional(code).map(Customer::name);
    }

    /** Code and name by code, as a desk names them. */
    public Map<String, String> named(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(Customer::code, customer -> customer.code() + " " + customer.name()));
    }

    Optional<String> areaOf(String code) {
        return findByIdOptional(code).map(Customer::area);
    }
}
