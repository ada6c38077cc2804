package io.gendan.shipping.packing;

import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.commands.Command;
import io.gendan.shipping.shipments.ShipmentView;
import io.gendan.shipping.shipments.Shipments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/shipments/{id}/packing")
@RunOnVirtualThread
@Tag(name = "Packing")
class PackingResource {
    private final Packing packing;
    private final Shipments shipments;

    PackingResource(Packing packing, Shipments shipments) {
        this.packing = packing;
        this.shipments = shipments;
    }

    @POST
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(
            summary = "Packs the shipment and labels its cartons",
            description = "Each row is a number of cartons with what they hold, weigh and measure together.")
    public ShipmentView pack(@PathParam("id") UUID id, @Valid @NotNull PackingRequest request) {
        return shipments.asChanged(packing.pack(id, request));
    }
}
