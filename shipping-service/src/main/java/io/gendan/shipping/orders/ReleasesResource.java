package io.gendan.shipping.orders;

import static io.gendan.shipping.Readers.RELEASE_READERS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/releases")
@RunOnVirtualThread
@Tag(name = "Releases")
class ReleasesResource {
    private final OrdersToShip orders;
    private final DispatchReleases releases;

    ReleasesResource(OrdersToShip orders, DispatchReleases releases) {
        this.orders = orders;
        this.releases = releases;
    }

    @GET
    @Transactional
    @RolesAllowed(RELEASE_READERS)
    @Operation(summary = "What of an order may leave, line by line, and what holds it back")
    public MayLeave mayLeave(@QueryParam("order") @NotBlank String order) {
        OrderToShip known = orders.named(order);
        return MayLeave.of(known, releases.of(known.id()));
    }
}
