package io.gendan.materials.items;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.ENGINEERING;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Items. */
@Path("/items")
@RunOnVirtualThread
@Tag(name = "items")
public class ItemsResource {
    private final ItemsImport imports;
    private final Items items;

    ItemsResource(ItemsImport imports, Items items) {
        this.imports = imports;
        this.items = items;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed({ENGINEERING, PURCHASER})
    @Command
    @Operation(summary = "Take over items from a CSV file, all rows or none")
    public ImportReport load(String csv) {
        return imports.load(csv);
    }

    @GET
    @RolesAllowed({PURCHASER, WAREHOUSE, ENGINEERING, PLANNER, QUALITY, SALES, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "Items by code")
    public Page<ItemRow> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        List<ItemRow> rows = items.page(after, limit).stream().map(Item::row).toList();
        return new Page<>(rows, rows.size() < limit ? null : rows.getLast().code());
    }
}
