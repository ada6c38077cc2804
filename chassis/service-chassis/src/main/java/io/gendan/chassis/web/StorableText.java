package io.gendan.chassis.web;

import io.gendan.chassis.problems.UnusableInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No NUL in paths and queries: no table can keep it, and the database's refusal would look like a fault of ours. */
@ApplicationScoped
public class StorableText {
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        check(uri.getPathParameters());
        check(uri.getQueryParameters());
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new UnusableInput(name.replace('\0', ' '), "contains a NUL character");
            }
        });
    }
}
