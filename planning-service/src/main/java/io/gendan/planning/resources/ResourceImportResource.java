package io.gendan.planning.resources;

import static io.gendan.chassis.security.Roles.PLANNER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Calendars, holidays and work centers come as files. */
@Path("/")
@RunOnVirtualThread
@Consumes("text/csv")
@RolesAllowed(PLANNER)
class ResourceImportResource {
    private final ImportResources imports;

    ResourceImportResource(ImportResources imports) {
        this.imports = imports;
    }

    @POST
    @Path("calendars/import")
    @Command
    public ImportReport calendars(String file) {
        return imports.calendars(file);
    }

    @POST
    @Path("holidays/import")
    @Command
    public ImportReport holidays(String file) {
        return imports.holidays(file);
    }

    @POST
    @Path("work-centers/import")
    @Command
    public ImportReport workCenters(String file) {
        return imports.workCenters(file);
    }
}
