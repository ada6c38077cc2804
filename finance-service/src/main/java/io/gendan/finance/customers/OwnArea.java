package io.gendan.finance.customers;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/**
 * What an area manager may look at: customers in the own part of the tree ({@code EUROPE} holds {@code EUROPE/IBERIA}).
 * Whoever has another role that reads is not narrowed; an area manager without an area sees nothing.
 */
@RequestScoped
public class OwnArea {
    private static final Set<String> EVERYWHERE =
            Set.of("finance", "sales", "sales-manager", "general-manager", "auditor");

    private final Caller caller;
    private final Customers customers;

    OwnArea(Caller caller, Customers customers) {
        this.caller = caller;
        this.customers = customers;
    }

    public boolean reaches(String customer) {
        return EVERYWHERE.stream().anyMatch(caller::has)
                || caller.area()
                        .filter(area -> !area.isBlank())
                        .flatMap(own -> customers.areaOf(customer).filter(theirs -> holds(own, theirs)))
                        .isPresent();
    }

    private static boolean holds(String own, String theirs) {
        return theirs.equals(own) || theirs.startsWith(own + "/");
    }
}
