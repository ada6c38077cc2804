package io.gendan.shipping.packing;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.PARTNER;
import static io.gendan.chassis.security.Roles.SHIPPING;
import static io.gendan.shipping.Readers.PAPER_READERS;
import static java.util.Objects.requireNonNull;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.Page;
import io.gendan.shipping.shipments.Packed;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The packing list and the labels; customers and partners find only their own. */
@Path("/shipments/{id}/papers")
@RunOnVirtualThread
@Tag(name = "Packing")
class PackingPapers {
    private final Shipments shipments;
    private final PackedRows rows;
    private final Cartons cartons;

    PackingPapers(Shipments shipments, PackedRows rows, Cartons cartons) {
        this.shipments = shipments;
        this.rows = rows;
        this.cartons = cartons;
    }

    @GET
    @Path("/packing-list")
    @Transactional
    @RolesAllowed(PAPER_READERS)
    @Operation(summary = "The packing list")
    public PackingList packingList(@PathParam("id") UUID id) {
        Shipment shipment = shipments.visible(id);
        return PackingList.of(shipment, packed(shipment), rows.of(shipment.id()), cartons.of(shipment.id()));
    }

    @GET
    @Path("/labels")
    @Transactional
    @RolesAllowed({SHIPPING, AUDITOR, PARTNER})
    @Operation(summary = "The carton labels, with SSCC")
    public Page<Label> labels(@PathParam("id") UUID id) {
        Shipment shipment = shipments.visible(id);
        Packed packed = packed(shipment);
        Map<Integer, PackedRow> byItem =
                rows.of(shipment.id()).stream().collect(Collectors.toMap(PackedRow::item, Function.identity()));
        List<Label> labels = cartons.of(shipment.id()).stream()
                .map(carton -> Label.of(shipment, requireNonNull(byItem.get(carton.item())), carton, packed.cartons()))
                .toList();
        return new Page<>(labels, null);
    }

    private static Packed packed(Shipment shipment) {
        Packed packed = shipment.packed();
        if (packed == null) {
            throw new Refused(new PackingRefusal.NoPackingList(shipment.number()));
        }
        return packed;
    }
}
