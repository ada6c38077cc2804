package io.gendan.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or system behind the running request. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAny(Collection<String> roles) {
        return roles.stream().anyMatch(this::has);
    }

    /** The code of the customer a customer's login acts for. */
    public Optional<String> customer() {
        return claim("customer");
    }

    /** The code of the partner a partner's login acts for. */
    public Optional<String> partner() {
        return claim("partner");
    }

    /** The code of the sales area that an area manager's login is narrowed to. */
    public Optional<String> area() {
        return claim("area");
    }

    private Optional<String> claim(String name) {
        Object value = identity.getAttribute(name);
        if (value == null && identity.getPrincipal() instanceof JsonWebToken token) {
            value = token.getClaim(name);
        }
        return Optional.ofNullable(value).map(Object::toString);
    }
}
