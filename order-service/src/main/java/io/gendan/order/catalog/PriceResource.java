package io.gendan.order.catalog;

import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Price lists. */
@Path("/prices")
@RunOnVirtualThread
class PriceResource {
    private final ImportCatalog imports;
    private final CsvImport csv;

    PriceResource(ImportCatalog imports, CsvImport csv) {
        this.imports = imports;
        this.csv = csv;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(SALES_MANAGER)
    @Command
    public ImportReport load(String file) {
        return csv.load(file, PriceRow.class, imports::price);
    }
}
