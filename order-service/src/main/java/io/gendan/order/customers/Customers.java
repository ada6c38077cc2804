package io.gendan.order.customers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All customers, by code. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, String> {
    public Optional<CustomerFile> file(String code) {
        return findByIdOptional(code).map(Customer::file);
    }

    /** What their people call them, by code: one query, however many. */
    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(
                        Customer::code, customer -> customer.file().name()));
    }

    /** All of them, by name. */
    public Map<String, String> names() {
        return listAll(Sort.by("code")).stream()
                .collect(Collectors.toMap(
                        Customer::code, customer -> customer.file().name(), (one, other) -> one, TreeMap::new));
    }

    List<Customer> after(String code, Parameters reach, int limit) {
        return find("code > :after and " + CustomersInReach.holds("code") + " order by code", reach.and("after", code))
                .page(0, limit)
                .list();
    }
}
