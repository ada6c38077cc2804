package io.gendan.finance.customers;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an area manager may look at: customers in the own part of the tree ({@code EUROPE} holds {@code EUROPE/IBERIA}).
 * Whoever has another role that reads is not narrowed; an area manager without an area sees nothing.
 */
@RequestScoped
public class OwnArea {
    /** Who may look at customers' money, as the resources' {@code RolesAllowed} say. */
    public static final Set<String> READERS =
            Set.of("finance", "sales", "sales-manager", "general-manager", "auditor", "area-manager");

    private static final Set<String> EVERYWHERE =
            Set.of("finance", "sales", "sales-manager", "general-manager", "auditor");

    private final Caller caller;
    private final Customers customers;

    OwnArea(Caller caller, Customers customers) {
        this.caller = caller;
        this.customers = customers;
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
        return caller.hasAny(EVERYWHERE) ? null : caller.area().orElse("").strip();
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
