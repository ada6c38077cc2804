package io.gendan.finance.customers;

import static io.gendan.chassis.security.Roles.AREA_MANAGER;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an area manager may look at: customers in the own part of the tree ({@code EUROPE} holds {@code EUROPE/IBERIA}).
 * Whoever has another role that reads is not narrowed; an area manager without an area sees nothing.
 */
@ApplicationScoped
public class OwnArea {
    private final Caller caller;
    private final Customers customers;
    private final Set<String> readEverywhere;

    OwnArea(Caller caller, Customers customers, @ConfigProperty(name = "finance.account-readers") Set<String> readers) {
        this.caller = caller;
        this.customers = customers;
        this.readEverywhere =
                readers.stream().filter(Predicate.not(AREA_MANAGER::equals)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The condition of a query on what is read, to be given {@link #orEverywhere} as {@code :area}.
     *
     * @param customer the path to the customer's code
     */
    public static String holds(String customer) {
        return """
                (:area is null or :area <> '' and exists (select 1 from Customer holder where holder.code = %s
                    and locate(concat(:area, '/'), concat(holder.area, '/')) = 1))""".formatted(customer);
    }

    /** Absent: everywhere; blank: nowhere. */
    public @Nullable String orEverywhere() {
        return caller.hasAny(readEverywhere) ? null : caller.area().orElse("").strip();
    }

    public boolean reaches(String customer) {
        String own = orEverywhere();
        return own == null
                || !own.isEmpty()
                        && customers
                                .areaOf(customer)
                                .filter(theirs -> (theirs + "/").startsWith(own + "/"))
                                .isPresent();
    }
}
