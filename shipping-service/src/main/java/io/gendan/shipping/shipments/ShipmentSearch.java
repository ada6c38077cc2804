package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.PARTNER;
import static io.gendan.shipping.Readers.SHIPMENT_READERS;

import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/shipments")
@RunOnVirtualThread
@Tag(name = "Shipments")
class ShipmentSearch {
    private final ShipmentQueries queries;

    ShipmentSearch(ShipmentQueries queries) {
        this.queries = queries;
    }

    @GET
    @Transactional
    @RolesAllowed({SHIPMENT_READERS, CUSTOMER, PARTNER})
    @Operation(summary = "Shipments by number; customers and partners find only their own")
    public Page<ShipmentView> list(
            @QueryParam("order") @Nullable String order,
            @QueryParam("state") @Nullable ShipmentState state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Shipment> found = queries.find(new ShipmentQueries.Wanted(order, state, after), limit + 1);
        List<Shipment> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                shown.stream().map(ShipmentView::of).toList(),
                found.size() > limit ? shown.getLast().number() : null);
    }
}
