package io.gendan.shipping.packing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.shipping.shipments.Shipment;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a carton.
 *
 * @param sscc 18 digits
 * @param barcode GS1 element string for a GS1-128 symbol
 * @param carton such as {@code 3 of 12}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Label(
        String sscc,
        String barcode,
        String carton,
        String shipment,
        String order,
        String product,
        String consignee,
        String place,
        @Nullable String marks) {
    static Label of(Shipment shipment, PackedRow row, Carton carton, int cartons) {
        return new Label(
                carton.sscc().digits(),
                carton.sscc().elementString(),
                carton.number() + " of " + cartons,
                shipment.number(),
                shipment.consignment().orderNumber(),
                shipment.cargo().product(row.line()),
                shipment.consignment().consignee(),
                shipment.consignment().destination().place(),
                shipment.notice().marks());
    }
}
