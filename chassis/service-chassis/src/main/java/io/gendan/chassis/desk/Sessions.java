package io.gendan.chassis.desk;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * People log in at a desk and carry a session from then on, also when its pages call the REST interfaces; programs come with a
 * bearer token and are never sent to a login page.
 */
@ApplicationScoped
public class Sessions implements TenantResolver {
    private static final String DESK = "desk";
    private static final String COOKIE = "q_session_" + DESK;

    @Override
    public @Nullable String resolve(RoutingContext request) {
        String path = request.normalizedPath();
        boolean atDesk = path.equals("/desk") || path.startsWith("/desk/");
        return atDesk || isBySession(request) ? DESK : null;
    }

    static boolean isBySession(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }
}
