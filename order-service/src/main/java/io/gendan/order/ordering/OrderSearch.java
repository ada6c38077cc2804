package io.gendan.order.ordering;

import io.gendan.order.customers.CustomersInReach;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds orders in reach by what people remember of them; newest first. */
@ApplicationScoped
class OrderSearch {
    private final Orders orders;
    private final CustomersInReach customers;

    OrderSearch(Orders orders, CustomersInReach customers) {
        this.orders = orders;
        this.customers = customers;
    }

    /** @param text part of our number or of the customer's own */
    List<Order> find(
            @Nullable Stage stage, @Nullable String customer, @Nullable String text, @Nullable UUID before, int limit) {
        List<String> conditions = new ArrayList<>(List.of(CustomersInReach.holds("terms.customer")));
        Parameters values = customers.values();
        if (stage != null) {
            conditions.add("stage = :stage");
            values.and("stage", stage);
        }
        if (customer != null) {
            conditions.add("terms.customer = :customer");
            values.and("customer", customer);
        }
        if (text != null && !text.isBlank()) {
            conditions.add("(upper(number) like :text escape '!' or upper(customerOrderNumber) like :text escape '!')");
            values.and("text", "%" + literal(text.strip().toUpperCase(Locale.ROOT)) + "%");
        }
        if (before != null) {
            conditions.add("id.value < :before");
            values.and("before", before);
        }
        return orders.find(String.join(" and ", conditions) + " order by id.value desc", values)
                .page(0, limit)
                .list();
    }

    private static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
