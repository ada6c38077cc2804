package io.gendan.order.catalog;

import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What we sell. */
@Path("/products")
@RunOnVirtualThread
class ProductResource {
    private final Products products;
    private final ImportCatalog imports;
    private final CsvImport csv;

    ProductResource(Products products, ImportCatalog imports, CsvImport csv) {
        this.products = products;
        this.imports = imports;
        this.csv = csv;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(SALES_MANAGER)
    @Command
    public ImportReport load(String file) {
        return csv.load(file, ProductRow.class, imports::product);
    }

    @GET
    @Authenticated
    public Page<ProductView> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<ProductView> found =
                products.after(after, limit + 1).stream().map(ProductView::of).toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).code());
    }
}
