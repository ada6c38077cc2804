package io.gendan.materials.kitting;

import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.stock.Claim;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Floor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Work that was begun and will not be finished: its components are in the workshop, and stay issued. */
@ApplicationScoped
public class StoppedWork {
    private final Kits kits;
    private final Claims claims;
    private final Consuming consuming;

    StoppedWork(Kits kits, Claims claims, Consuming consuming) {
        this.kits = kits;
        this.claims = claims;
        this.consuming = consuming;
    }

    /** Books what lies in the workshop as used without a good piece; bringing some of it back is for people. */
    public void writeOff(MaterialOrder order, Collection<OrderLine> lines, Floor floor, FactoryDay.Today today) {
        for (OrderLine line : lines) {
            for (Kit kit : kits.ofLine(line.ref())) {
                if (kit.state().isInTheWorkshop()) {
                    consuming.consume(order, line, kit, BigDecimal.ZERO, floor, today);
                }
            }
        }
    }

    /** What has gone into these lines so far, at standard cost: used up, or in the workshop. */
    public BigDecimal issuedFor(UUID order, Collection<Integer> lines, Catalogue catalogue) {
        Set<Integer> begun = kits.ofOrder(order).stream()
                .filter(kit -> kit.state().isInTheWorkshop())
                .map(kit -> kit.ref().line())
                .filter(lines::contains)
                .collect(Collectors.toSet());
        List<Claim> there = begun.isEmpty() ? List.of() : claims.of(order, begun);
        return there.stream()
                .map(claim -> value(claim, catalogue.known(claim.item())))
                .reduce(kits.costOf(order, lines), BigDecimal::add);
    }

    /** Material bought for nobody else is counted apart from this, here or on its way. */
    private static BigDecimal value(Claim claim, Part part) {
        return part.dedicated() && claim.isBought()
                ? BigDecimal.ZERO
                : claim.arrived().multiply(part.standardCost());
    }
}
