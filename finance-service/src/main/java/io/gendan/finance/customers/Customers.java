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

    /** Customers as a desk names them: with code and name, or with the code alone where the name was not heard. */
    public record Named(Map<String, String> heard) {
        public String of(String code) {
            return heard.getOrDefault(code, code);
        }
    }

    public Named named(Collection<String> codes) {
        return new Named(list("code in ?1", codes).stream()
                .collect(Collectors.toMap(Customer::code, customer -> customer.code() + " " + customer.name())));
    }

    Optional<String> areaOf(String code) {
        return findByIdOptional(code).map(Customer::area);
    }
}
