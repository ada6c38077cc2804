package io.gendan.shipping.orders;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@EventType("io.gendan.order.placed.v1")
record OrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String plant,
        Customer customer,
        @Nullable String customerOrderNumber,
        String incoterm,
        String place,
        BigDecimal overPercent,
        BigDecimal underPercent,
        List<Line> lines,
        Money total) {
    record Customer(String code, String country) {}

    record Line(int line, String product, String productName, Quantity quantity) {}

    OrderHead head() {
        return new OrderHead(
                plant,
                orderNumber,
                orderRevision,
                customer.code(),
                customerOrderNumber,
                customer.country(),
                total.getCurrencyUnit().getCode(),
                overPercent,
                underPercent);
    }
}
