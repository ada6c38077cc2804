package io.gendan.order.customers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All customers, by code. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, String> {
    public Optional<CustomerFile> file(String code) {
        return findByIdOptional(code).map(Customer::file);
    }

    List<Customer> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
