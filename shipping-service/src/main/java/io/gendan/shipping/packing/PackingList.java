package io.gendan.shipping.packing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.shipments.Packed;
import io.gendan.shipping.shipments.Shipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The packing list of a shipment.
 *
 * @param marks shipping marks on every carton
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackingList(
        String shipment,
        String order,
        String consignee,
        String country,
        String incoterm,
        String place,
        @Nullable String marks,
        Instant packedAt,
        List<Row> rows,
        int cartons,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
        BigDecimal grossKilograms,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
        BigDecimal cubicMetres) {

    /** @param cartonNumbers as on the labels, such as {@code 1-12} */
    record Row(
            int line,
            String product,
            Quantity quantity,
            int cartons,
            String cartonNumbers,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal grossKilograms,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal cubicMetres,

            List<String> sscc) {}

    static PackingList of(Shipment shipment, Packed packed, List<PackedRow> rows, List<Carton> cartons) {
        Map<Integer, List<Carton>> byRow = cartons.stream().collect(Collectors.groupingBy(Carton::item));
        return new PackingList(
                shipment.number(),
                shipment.consignment().orderNumber(),
                shipment.consignment().consignee(),
                shipment.consignment().country(),
                shipment.consignment().destination().incoterm(),
                shipment.consignment().destination().place(),
                shipment.notice().marks(),
                packed.packedAt(),
                rows.stream()
                        .map(row -> row(shipment, row, byRow.getOrDefault(row.item(), List.of())))
                        .toList(),
                packed.cartons(),
                packed.grossKilograms(),
                packed.cubicMetres());
    }

    private static Row row(Shipment shipment, PackedRow row, List<Carton> cartons) {
        int first = cartons.getFirst().number();
        int last = cartons.getLast().number();
        return new Row(
                row.line(),
                shipment.cargo().product(row.line()),
                row.quantity(),
                row.cartons(),
                first == last ? "" + first : first + "-" + last,
                Packed.plain(row.grossKilograms()),
                Packed.plain(row.cubicMetres()),
                cartons.stream().map(carton -> carton.sscc().digits()).toList());
    }
}
