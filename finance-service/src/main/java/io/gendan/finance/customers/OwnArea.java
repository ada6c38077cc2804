package io.gendan.finance.customers;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What an area manager may look at: customers in the own part of the tree ({@code EUROPE} holds {@code EUROPE/IBERIA}).
 * Whoever has another role that reads is not narrowed; an area manager without an area sees nothing.
 */
@RequestScoped
public class OwnArea {
    private static final String AREA = "area";
    private static final Set<String> EVERYWHERE =
            Set.of("finance", "sales", "sales-manager", "general-manager", "auditor");

    private final SecurityIdentity identity;
    private final Customers customers;

    OwnArea(SecurityIdentity identity, Customers customers) {
        this.identity = identity;
        this.customers = customers;
    }

    public boolean reaches(String customer) {
        return EVERYWHERE.stream().anyMatch(identity::hasRole)
                || area().flatMap(own -> customers.areaOf(customer).filter(theirs -> holds(own, theirs)))
                        .isPresent();
    }

    private static boolean holds(String own, String theirs) {
        return theirs.equals(own) || theirs.startsWith(own + "/");
    }

    private Optional<String> area() {
        Object claim = identity.getAttribute(AREA);
        if (claim == null && identity.getPrincipal() instanceof JsonWebToken token) {
            claim = token.getClaim(AREA);
        }
        return Optional.ofNullable(claim).map(Object::toString).filter(area -> !area.isBlank());
    }
}
