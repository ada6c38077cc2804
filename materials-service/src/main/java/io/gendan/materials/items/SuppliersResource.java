package io.gendan.materials.items;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suppliers and their prices. */
@Path("/")
@RunOnVirtualThread
@Tag(name = "suppliers")
public class SuppliersResource {
    private final SuppliersImport imports;
    private final Suppliers suppliers;

    SuppliersResource(SuppliersImport imports, Suppliers suppliers) {
        this.imports = imports;
        this.suppliers = suppliers;
    }

    @POST
    @Path("suppliers/import")
    @Consumes("text/csv")
    @RolesAllowed(PURCHASER)
    @Command
    @Operation(summary = "Take over suppliers from a CSV file, all rows or none")
    public ImportReport suppliers(String csv) {
        return imports.suppliers(csv);
    }

    @POST
    @Path("supplier-prices/import")
    @Consumes("text/csv")
    @RolesAllowed(PURCHASER)
    @Command
    @Operation(summary = "Take over suppliers' prices from a CSV file, all rows or none")
    public ImportReport prices(String csv) {
        return imports.prices(csv);
    }

    @GET
    @Path("suppliers")
    @RolesAllowed({PURCHASER, WAREHOUSE, QUALITY, FINANCE, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "Suppliers by code")
    public Page<SupplierRow> list() {
        return new Page<>(
                suppliers.list("order by code").stream().map(Supplier::row).toList(), null);
    }
}
