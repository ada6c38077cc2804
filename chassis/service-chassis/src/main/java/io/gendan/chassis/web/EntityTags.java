package io.gendan.chassis.web;

import io.gendan.chassis.problems.Refused;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Versions as entity tags: {@code ETag} on what is read, {@code If-Match} on what is changed. */
@ApplicationScoped
public class EntityTags {
    private final RoutingContext request;

    EntityTags(RoutingContext request) {
        this.request = request;
    }

    public static String of(Versioned versioned) {
        return "\"" + versioned.version() + "\"";
    }

    /**
     * Holds the request's {@code If-Match}, if it has one, against the version that is stored.
     *
     * @throws Refused with {@link ChangedMeanwhile}, status 412
     */
    public void require(long version) {
        String expected = request.request().getHeader(HttpHeaders.IF_MATCH);
        if (expected != null && !expected.equals("*") && !expected.equals("\"" + version + "\"")) {
            throw new Refused(new ChangedMeanwhile(expected, version));
        }
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, of(versioned));
        }
    }
}
