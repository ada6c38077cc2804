package io.gendan.shipping.shipments;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.web.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shipment as REST shows it; no prices, so that partners may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShipmentView(
        UUID id,
        String number,
        String noticeNumber,
        ShipmentState state,
        UUID orderId,
        String order,
        String consignee,
        String country,
        String incoterm,
        String place,
        String carrier,
        @Nullable String mode,
        @Nullable String port,
        @Nullable String marks,
        boolean shortNotice,
        Instant plannedDeparture,
        @Nullable Instant estimatedArrival,
        List<ShipmentLine> lines,
        @Nullable Cartons packed,
        @Nullable Departure departure,
        @Nullable ProofOfDelivery delivery,
        @Nullable Cancellation cancellation,
        long version)
        implements Versioned {
    /** What the packing list adds up to. */
    public record Cartons(
            int cartons,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal grossKilograms,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal cubicMetres,

            Instant packedAt) {
        static Cartons of(Packed packed) {
            return new Cartons(packed.cartons(), packed.grossKilograms(), packed.cubicMetres(), packed.packedAt());
        }
    }

    public static ShipmentView of(Shipment shipment) {
        Packed packed = shipment.packed();
        return new ShipmentView(
                shipment.id().value(),
                shipment.number(),
                shipment.notice().noticeNumber(),
                shipment.state(),
                shipment.consignment().orderId(),
                shipment.consignment().orderNumber(),
                shipment.consignment().consignee(),
                shipment.consignment().country(),
                shipment.consignment().destination().incoterm(),
                shipment.consignment().destination().place(),
                shipment.notice().carrier(),
                shipment.notice().mode(),
                shipment.notice().port(),
                shipment.notice().marks(),
                shipment.notice().shortNotice(),
                shipment.plannedDeparture(),
                shipment.estimatedArrival(),
                shipment.cargo().onTheWire(),
                packed == null ? null : Cartons.of(packed),
                shipment.departure(),
                shipment.proof(),
                shipment.cancellation(),
                shipment.version());
    }
}
