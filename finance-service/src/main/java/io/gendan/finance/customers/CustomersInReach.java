package io.gendan.finance.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Customers as a desk names them to its reader: who may not look at a customer hears of none. */
@ApplicationScoped
public class CustomersInReach {
    private final Customers customers;
    private final OwnArea area;

    CustomersInReach(Customers customers, OwnArea area) {
        this.customers = customers;
        this.area = area;
    }

    /** Code and name by code, of those the reader may look at; a customer whose file was not heard of has its code only. */
    public Map<String, String> named(Collection<String> codes) {
        Set<String> wanted = new LinkedHashSet<>(codes);
        // read together, so that the question of each one's area finds it here
        Map<String, String> names =
                customers.list("code in ?1", wanted).stream().collect(Collectors.toMap(Customer::code, Customer::name));
        return wanted.stream()
                .filter(area::reaches)
                .collect(Collectors.toMap(code -> code, code -> (code + " " + names.getOrDefault(code, "")).strip()));
    }
}
