package io.gendan.order.customers;

import static io.gendan.chassis.security.Roles.AREA_MANAGER;
import static io.gendan.chassis.security.Roles.CUSTOMER;

import io.gendan.chassis.security.Caller;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The customers whose orders a caller may look at: customers themselves only; area managers those in the own part of the tree
 * ({@code EUROPE} holds {@code EUROPE/DACH}), unless they have another role that reads; everybody else all.
 */
@ApplicationScoped
public class CustomersInReach {
    private static final Set<String> NARROWED = Set.of(CUSTOMER, AREA_MANAGER);

    private final Customers customers;
    private final Caller caller;
    private final Set<String> readEverywhere;

    CustomersInReach(Customers customers, Caller caller, @ConfigProperty(name = "order.readers") Set<String> readers) {
        this.customers = customers;
        this.caller = caller;
        this.readEverywhere =
                readers.stream().filter(Predicate.not(NARROWED::contains)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The condition of a query on what is read, to be given {@link #values}.
     *
     * @param customer the path to the customer's code
     */
    public static String holds(String customer) {
        return """
                (:onlyOf is null or %1$s = :onlyOf) and (:area is null or :area <> '' and %1$s in (
                    select holder.code from Customer holder
                    where locate(concat(:area, '/'), concat(holder.file.area, '/')) = 1))""".formatted(customer);
    }

    public Parameters values() {
        return Parameters.with("onlyOf", onlyOf()).and("area", area());
    }

    public boolean reaches(String code) {
        String only = onlyOf();
        String own = area();
        return (only == null || only.equals(code)) && (own == null || isIn(own, code));
    }

    private boolean isIn(String own, String code) {
        return !own.isEmpty()
                && customers
                        .file(code)
                        .filter(file -> (file.area() + "/").startsWith(own + "/"))
                        .isPresent();
    }

    /** Absent: anybody; blank: a login that is no customer's. */
    private @Nullable String onlyOf() {
        return caller.has(CUSTOMER) ? caller.customer().orElse("") : null;
    }

    /** Absent: everywhere; blank: nowhere. */
    private @Nullable String area() {
        return caller.has(AREA_MANAGER) && !caller.hasAny(readEverywhere)
                ? caller.area().orElse("").strip()
                : null;
    }
}
