package io.gendan.chassis.desk;

import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.problems.Refused;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Who comes in to a desk, and what the pages that go out may do in a browser. */
@ApplicationScoped
public class DeskDoor {
    private static final Set<String> ONLY_LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final RoutingContext request;
    private final Reader reader;
    private final DeskConfig config;

    DeskDoor(RoutingContext request, Reader reader, DeskConfig config) {
        this.request = request;
        this.reader = reader;
        this.config = config;
    }

    /** The screens are for those who work here; a session in a browser commands only from a page of ours. */
    @ServerRequestFilter
    public void comeIn(ContainerRequestContext context) {
        if (isDesk() && !reader.mayOpen(reader.department())) {
            throw new Refused(new NotYourDesk(reader.department()));
        }
        if (!ONLY_LOOKING.contains(context.getMethod())
                && Sessions.isBySession(request)
                && context.getHeaderString("X-Requested-With") == null) {
            throw new Refused(new NotFromDesk());
        }
    }

    @ServerResponseFilter
    public void goOut(ContainerRequestContext context, ContainerResponseContext response) {
        if (!isDesk()) {
            return;
        }
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(DeskPages.problem(problem).render(), null, MediaType.TEXT_HTML_TYPE);
        }
        response.getHeaders().putSingle("Content-Security-Policy", policy());
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle("Referrer-Policy", "same-origin");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Scripts, styles and pictures of our own only; the search box may lead to another department. */
    private String policy() {
        return "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self' "
                + config.addresses().values().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private boolean isDesk() {
        String path = request.normalizedPath();
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}
