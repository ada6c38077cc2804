package io.gendan.materials.availability;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueWork;
import io.gendan.materials.requirements.LineNeeds;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes, renews and gives back the supply behind a promise; the order is locked by whoever asks. */
@ApplicationScoped
public class Holding {
    /** Due work: a hold runs out. */
    static final String RUNS_OUT = "supply-hold";

    private final FactoryDay days;
    private final Warehouse warehouse;
    private final Claims claims;
    private final Needs needs;
    private final OrderLines lines;
    private final SupplyHolds holds;
    private final Assessing assessing;
    private final DueWork due;
    private final Outbox outbox;

    Holding(
            FactoryDay days,
            Warehouse warehouse,
            Claims claims,
            Needs needs,
            OrderLines lines,
            SupplyHolds holds,
            Assessing assessing,
            DueWork due,
            Outbox outbox) {
        this.days = days;
        this.warehouse = warehouse;
        this.claims = claims;
        this.needs = needs;
        this.lines = lines;
        this.holds = holds;
        this.assessing = assessing;
        this.due = due;
        this.outbox = outbox;
    }

    /** Assesses under the order's current promise; a hold that stands already is renewed from what is free now. */
    void assess(MaterialOrder order) {
        assess(order, List.of());
    }

    /** Gives back what stands behind an older promise and assesses under the current one, all under one lock. */
    void assessInsteadOf(MaterialOrder order, SupplyHold older) {
        older.end(HoldState.RELEASED, "reassessed under " + order.promiseId());
        assess(order, List.of(older.promiseId()));
    }

    private void assess(MaterialOrder order, List<UUID> olderPromises) {
        FactoryDay.Today today = days.in(order.plant());
        Set<String> items = Assessing.itemsUnder(lines.productsOf(order.id()), today);
        items.addAll(needs.itemsOf(order.id()));
        Floor floor = warehouse.lock(order.plant(), items);
        List<OrderLine> all = lines.lock(order.id());
        olderPromises.forEach(promise -> giveBack(promise, floor));
        giveBack(order.promiseId(), floor);

        SupplyHold hold = holds.findById(order.promiseId());
        if (hold == null) {
            hold = SupplyHold.behind(order);
            holds.persist(hold);
        }
        LineNeeds found = assessing.claim(order, all, ClaimKind.HELD, floor, today);
        UUID assessment = hold.assess(today.holdUntil());
        due.at(today.holdUntil(), order.id().toString(), RUNS_OUT);
        outbox.record(new MaterialsAssessed(
                order.id(),
                order.number(),
                order.revision(),
                order.promiseId(),
                assessment,
                all.stream()
                        .map(line -> new MaterialsAssessed.Line(
                                line.line(), line.readyDate(), Shortages.of(found.of(line.line()), today.catalogue())))
                        .toList(),
                all.stream().noneMatch(OrderLine::isPending),
                today.holdUntil()));
    }

    /** Ends a hold and gives its supply back. */
    void end(MaterialOrder order, SupplyHold hold, HoldState how, String reason) {
        Floor floor = warehouse.lock(order.plant(), needs.itemsOf(order.id()));
        giveBack(hold.promiseId(), floor);
        hold.end(how, reason);
    }

    private void giveBack(UUID promise, Floor floor) {
        floor.release(claims.of(promise));
        needs.forget(promise);
    }
}
