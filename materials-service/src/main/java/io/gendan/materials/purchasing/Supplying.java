package io.gendan.materials.purchasing;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.availability.Covers;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.Need;
import io.gendan.materials.availability.NeedCover;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.Redating;
import io.gendan.materials.availability.Reserving;
import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.kitting.Picking;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.requirements.SupplyPool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sees to what released lines lack, and says how they stand. */
@ApplicationScoped
class Supplying {
    private final Shortfall shortfall;
    private final Covers covers;
    private final Redating redating;
    private final Picking picking;
    private final Outbox outbox;

    Supplying(Shortfall shortfall, Covers covers, Redating redating, Picking picking, Outbox outbox) {
        this.shortfall = shortfall;
        this.covers = covers;
        this.redating = redating;
        this.picking = picking;
        this.outbox = outbox;
    }

    void supply(MaterialOrder order, Reserving.Reserved reserved, String cause) {
        fillUp(order, reserved);
        tell(order, reserved);
        redating.redate(reserved.lines(), reserved.today(), cause);
        picking.pick(reserved.lines(), reserved.today().date());
    }

    private void fillUp(MaterialOrder order, Reserving.Reserved reserved) {
        SupplyPool free = reserved.floor().free(reserved.today().date());
        List<OrderLine> queue = reserved.lines().stream()
                .sorted(Comparator.comparing(OrderLine::requestedDate).thenComparing(OrderLine::line))
                .toList();
        for (OrderLine line : queue) {
            for (Need need : reserved.needs()) {
                if (need.line() == line.line() && need.toBuy().signum() > 0) {
                    shortfall.fill(need, line.claimant(order), free, reserved.floor(), order.plant(), reserved.today());
                }
            }
        }
    }

    private void tell(MaterialOrder order, Reserving.Reserved reserved) {
        List<MaterialsReserved.Line> lines = new ArrayList<>();
        List<MaterialsShort.Short> shortages = new ArrayList<>();
        for (OrderLine line : reserved.lines()) {
            List<MaterialsShort.Short> missing = missing(line, reserved);
            lines.add(new MaterialsReserved.Line(line.line(), missing.isEmpty() && !line.isPending()));
            shortages.addAll(missing);
        }
        outbox.record(new MaterialsReserved(order.id(), order.number(), order.revision(), lines));
        if (!shortages.isEmpty()) {
            outbox.record(new MaterialsShort(order.id(), order.number(), order.revision(), shortages));
        }
    }

    private List<MaterialsShort.Short> missing(OrderLine line, Reserving.Reserved reserved) {
        return covers.of(line.ref(), reserved.today().date()).stream()
                .filter(cover -> !cover.isHere())
                .map(cover -> missing(line.line(), cover, reserved.today().catalogue()))
                .toList();
    }

    private static MaterialsShort.Short missing(int line, NeedCover cover, Catalogue catalogue) {
        Part part = catalogue.known(cover.need().item());
        return new MaterialsShort.Short(
                line, part.code(), part.name(), new Quantity(cover.missing(), part.unit()), cover.expectedOn());
    }
}
