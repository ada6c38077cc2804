package io.gendan.materials.purchasing;

import io.gendan.chassis.problems.Refused;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier brought of one line of a purchase order.
 *
 * @param accepted what incoming inspection took; null when it took everything
 */
record Delivery(int line, BigDecimal quantity, @Nullable BigDecimal accepted) {
    BigDecimal taken() {
        return accepted == null ? quantity : accepted;
    }

    private Delivery plus(Delivery other) {
        return new Delivery(line, quantity.add(other.quantity), taken().add(other.taken()));
    }

    /** One delivery per line, and each allowed. A line named twice is summed before it is looked at. */
    static Map<PurchaseLine, Delivery> checked(
            String number,
            Map<Integer, PurchaseLine> lines,
            Collection<Delivery> deliveries,
            ReceiptTolerance tolerance) {
        Map<Integer, Delivery> byLine = new TreeMap<>();
        deliveries.forEach(delivery -> byLine.merge(delivery.line(), delivery, Delivery::plus));
        Map<PurchaseLine, Delivery> checked = new TreeMap<>(Comparator.comparingInt(PurchaseLine::line));
        byLine.values().forEach(delivery -> {
            PurchaseLine line = lines.get(delivery.line());
            if (line == null) {
                throw new Refused(new PurchasingRefusal.PurchaseOrderLineUnknown(number, delivery.line()));
            }
            delivery.check(number, line, tolerance);
            checked.put(line, delivery);
        });
        return checked;
    }

    private void check(String number, PurchaseLine ordered, ReceiptTolerance tolerance) {
        if (ordered.isClosed()) {
            throw new Refused(new PurchasingRefusal.PurchaseOrderLineClosed(number, line));
        }
        if (taken().compareTo(quantity) > 0) {
            throw new Refused(new PurchasingRefusal.MoreAcceptedThanDelivered(line, quantity, taken()));
        }
        BigDecimal received = ordered.received().add(taken());
        BigDecimal most = tolerance.most(ordered.quantity());
        if (received.compareTo(most) > 0) {
            throw new Refused(new PurchasingRefusal.ReceiptOverTolerance(line, ordered.quantity(), received, most));
        }
    }
}
