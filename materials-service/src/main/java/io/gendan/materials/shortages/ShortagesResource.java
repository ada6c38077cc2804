package io.gendan.materials.shortages;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shortages. */
@Path("/shortages")
@RunOnVirtualThread
@Tag(name = "shortages")
public class ShortagesResource {
    /** An item that is missing, and the orders it stops, those served first in front. */
    public record ShortItem(String item, String itemName, Quantity missing, List<Hit> orders) {}

    /** @param expectedDate absent: nobody can tell */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Hit(
            String order,
            int line,
            String customerClass,
            LocalDate requestedDate,
            Quantity missing,
            Quantity toBuy,
            @Nullable LocalDate expectedDate) {}

    private final MissingParts parts;

    ShortagesResource(MissingParts parts) {
        this.parts = parts;
    }

    @GET
    @RolesAllowed({PURCHASER, WAREHOUSE, PLANNER, SALES, SALES_MANAGER, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "What released production lacks: by item, the orders hit, by class of customer and date")
    public Page<ShortItem> list(@QueryParam("item") @Nullable String item) {
        return new Page<>(parts.list(item), null);
    }
}
