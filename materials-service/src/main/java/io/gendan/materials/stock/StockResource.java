package io.gendan.materials.stock;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.ENGINEERING;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Stock and its ledger. */
@Path("/stock")
@RunOnVirtualThread
@Tag(name = "stock")
public class StockResource {
    public record Issue(
            @NotBlank String plant,
            @NotBlank String location,
            @NotNull @Positive BigDecimal quantity,
            @NotBlank String reason) {}

    public record Count(
            @NotBlank String plant,
            @NotBlank String location,
            @NotNull @PositiveOrZero BigDecimal counted,
            @NotBlank String reason) {}

    private final OpeningStock opening;
    private final StockByHand byHand;
    private final StockLevels levels;
    private final StockEntries entries;

    StockResource(OpeningStock opening, StockByHand byHand, StockLevels levels, StockEntries entries) {
        this.opening = opening;
        this.byHand = byHand;
        this.levels = levels;
        this.entries = entries;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(WAREHOUSE)
    @Command
    @Operation(summary = "Book opening stock from a CSV file, all rows or none, each item and location once")
    public ImportReport load(String csv) {
        return opening.load(csv);
    }

    @GET
    @RolesAllowed({PURCHASER, WAREHOUSE, PLANNER, ENGINEERING, QUALITY, SALES, SALES_MANAGER, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "Stock per item and location: on hand, expected, reserved, held, available")
    public Page<StockView> list(
            @QueryParam("item") @Nullable String item,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit) {
        List<StockView> rows = levels.list(item, after, limit);
        return new Page<>(rows, rows.size() < limit ? null : rows.getLast().item());
    }

    @GET
    @Path("/{item}/ledger")
    @RolesAllowed({PURCHASER, WAREHOUSE, PLANNER, FINANCE, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "Every movement of an item, oldest first")
    public Page<EntryView> ledger(
            String item,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        List<EntryView> rows = entries.page(item, after, limit);
        return new Page<>(rows, rows.size() < limit ? null : rows.getLast().id().toString());
    }

    @POST
    @Path("/{item}/issues")
    @RolesAllowed(WAREHOUSE)
    @Command
    @Operation(summary = "Hand out free stock; what belongs to orders is refused")
    public StockView issue(String item, @NotNull @Valid Issue issue) {
        return byHand.issue(new StockKey(issue.plant(), item, issue.location()), issue.quantity(), issue.reason());
    }

    @POST
    @Path("/{item}/counts")
    @RolesAllowed(WAREHOUSE)
    @Command
    @Operation(summary = "Book what was counted; the difference becomes a ledger entry")
    public StockView count(String item, @NotNull @Valid Count count) {
        return byHand.count(new StockKey(count.plant(), item, count.location()), count.counted(), count.reason());
    }
}
