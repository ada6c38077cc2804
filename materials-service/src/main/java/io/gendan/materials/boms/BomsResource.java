package io.gendan.materials.boms;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.ENGINEERING;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.WAREHOUSE;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.materials.requirements.Component;
import io.gendan.materials.requirements.LowLevelCodes;
import io.gendan.materials.requirements.ProductStructure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bills of materials. */
@Path("/boms")
@RunOnVirtualThread
@Tag(name = "bills of materials")
public class BomsResource {
    /** A bill down to what is bought; {@code level} is the low-level code under this item. */
    public record BillView(String item, LocalDate on, List<LineView> lines) {}

    public record LineView(int level, String parent, String component, String quantity, String scrapFactor) {}

    private final BomsImport imports;
    private final Catalogues catalogues;
    private final FactoryClock clock;

    BomsResource(BomsImport imports, Catalogues catalogues, FactoryClock clock) {
        this.imports = imports;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(ENGINEERING)
    @Command
    @Operation(
            summary = "Take over bills of materials from a CSV file, all rows or none; a loop is refused with its path")
    public ImportReport load(String csv) {
        return imports.load(csv);
    }

    @GET
    @Path("/{item}")
    @RolesAllowed({ENGINEERING, PURCHASER, WAREHOUSE, PLANNER, WORKSHOP, QUALITY, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "An item's bill of materials, all levels, as valid on a date")
    public BillView bill(String item, @QueryParam("on") @Nullable LocalDate on) {
        LocalDate date = on == null ? clock.today(ZoneOffset.UTC) : on;
        ProductStructure structure = catalogues.current().on(date);
        if (structure.part(item).isEmpty()) {
            throw new NotFoundException();
        }
        LowLevelCodes levels = LowLevelCodes.under(List.of(item), structure::components);
        return new BillView(
                item,
                date,
                levels.topDown().stream()
                        .flatMap(parent ->
                                structure.components(parent).stream().map(component -> line(levels, parent, component)))
                        .toList());
    }

    private static LineView line(LowLevelCodes levels, String parent, Component component) {
        return new LineView(
                levels.of(component.item()),
                parent,
                component.item(),
                component.quantity().stripTrailingZeros().toPlainString(),
                component.scrap().stripTrailingZeros().toPlainString());
    }
}
