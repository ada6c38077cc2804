package io.gendan.order.ordering;

import java.math.BigDecimal;
import java.util.List;

/** What may leave now in addition to what was released before. */
@FunctionalInterface
interface DispatchRule {
    List<Allotment> more(List<OrderLine> lines);

    static DispatchRule of(Terms terms) {
        return terms.partialShipments() ? DispatchRule::asItComes : DispatchRule::inOnePiece;
    }

    private static List<Allotment> asItComes(List<OrderLine> lines) {
        return lines.stream()
                .filter(line -> difference(line).signum() > 0)
                .map(line -> new Allotment(line.number(), line.product(), line.of(difference(line))))
                .toList();
    }

    private static List<Allotment> inOnePiece(List<OrderLine> lines) {
        return lines.stream().allMatch(line -> line.facts().isWhole()) ? asItComes(lines) : List.of();
    }

    private static BigDecimal difference(OrderLine line) {
        return line.facts().mayLeave().subtract(line.moved().released());
    }
}
