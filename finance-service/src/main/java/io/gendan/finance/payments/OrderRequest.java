package io.gendan.finance.payments;

import jakarta.persistence.Tuple;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * A request with what the desk says about its order.
 *
 * @param order its number
 * @param zone of its plant
 */
record OrderRequest(PaymentRequest request, String order, ZoneId zone) {
    static OrderRequest of(Tuple row, Function<String, ZoneId> zoneOf) {
        return new OrderRequest(
                row.get(0, PaymentRequest.class), row.get(1, String.class), zoneOf.apply(row.get(2, String.class)));
    }

    boolean isOpen() {
        return request.open().isPositive();
    }

    boolean isUnder(String reference) {
        return request.reference().equals(reference);
    }
}
