package io.gendan.planning.routings;

import static io.gendan.chassis.security.Roles.PLANNER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Routings come as files. */
@Path("/routings")
@RunOnVirtualThread
class RoutingResource {
    private final ImportRoutings imports;

    RoutingResource(ImportRoutings imports) {
        this.imports = imports;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(PLANNER)
    @Command
    public ImportReport load(String file) {
        return imports.load(file);
    }
}
