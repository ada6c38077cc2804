package io.gendan.infrastructure.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A name and what it entitles to: a role of the factory, an area manager's area, or a customer or partner by code. */
record User(String name) {

    private static final List<String> OUTSIDERS = List.of("customer", "partner");

    private static final String AREA_MANAGER = "area-manager";

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("preferred_username", name);
        claims.put("upn", name);
        for (var kind : OUTSIDERS) {
            if (name.startsWith(kind + "-")) {
                claims.put("groups", List.of(kind));
                claims.put(kind, name.substring(kind.length() + 1));
                return claims;
            }
        }
        if (name.startsWith(AREA_MANAGER + "-")) {
            claims.put("groups", List.of(AREA_MANAGER));
            claims.put("area", name.substring(AREA_MANAGER.length() + 1));
            return claims;
        }
        claims.put("groups", List.of(name));
        return claims;
    }
}
