package io.gendan.shipping.notices;

import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.commands.Command;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notices")
@RunOnVirtualThread
@Tag(name = "Shipping notices")
class NoticesResource {
    private final Noticing noticing;
    private final Shipments shipments;

    NoticesResource(Noticing noticing, Shipments shipments) {
        this.noticing = noticing;
        this.shipments = shipments;
    }

    @POST
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(
            summary = "Orders goods to be shipped",
            description = "Only within what is released, stored, tolerated and not yet noticed; the lines of one"
                    + " request are added up before they are compared.")
    public Response issue(@Valid @NotNull NoticeRequest request) {
        Shipment shipment = noticing.issue(request);
        return Response.created(URI.create("/shipments/" + shipment.id()))
                .entity(shipments.asChanged(shipment))
                .build();
    }
}
