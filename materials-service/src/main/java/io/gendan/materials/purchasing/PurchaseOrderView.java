package io.gendan.materials.purchasing;

import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Versioned;
import io.gendan.materials.boms.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** A purchase order, for people to read. */
public record PurchaseOrderView(
        String number, String plant, String supplier, Instant placedAt, long version, List<LineView> lines)
        implements Versioned {
    /**
     * @param expectedDate as the lead time says, or as confirmed
     * @param received accepted quantity
     */
    public record LineView(
            int line,
            String item,
            String itemName,
            Quantity quantity,
            BigMoney unitPrice,
            LocalDate expectedDate,
            boolean confirmed,
            Quantity received,
            Quantity rejected,
            boolean closed) {}

    static PurchaseOrderView of(PurchaseOrder order, List<PurchaseLine> lines, Catalogue catalogue) {
        return new PurchaseOrderView(
                order.number(),
                order.plant(),
                order.supplier(),
                order.placedAt(),
                order.version(),
                lines.stream().map(line -> view(line, catalogue)).toList());
    }

    private static LineView view(PurchaseLine line, Catalogue catalogue) {
        var part = catalogue.known(line.item());
        return new LineView(
                line.line(),
                part.code(),
                part.name(),
                new Quantity(line.quantity(), part.unit()),
                BigMoney.of(
                        CurrencyUnit.of(line.currency()),
                        line.unitPrice()
                                .stripTrailingZeros()
                                .setScale(Math.max(
                                        2, line.unitPrice().stripTrailingZeros().scale()))),
                line.expectedDate(),
                line.isConfirmed(),
                new Quantity(line.received(), part.unit()),
                new Quantity(line.rejected(), part.unit()),
                line.isClosed());
    }
}
