package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;

/** A work order is done when all is packed and the final inspection is passed, whichever comes last. */
@ApplicationScoped
class Completion {
    private final Slots slots;
    private final FactoryClock clock;
    private final Outbox outbox;

    Completion(Slots slots, FactoryClock clock, Outbox outbox) {
        this.slots = slots;
        this.clock = clock;
        this.outbox = outbox;
    }

    void completeWhenDone(Floor.Spot spot) {
        WorkOrder work = spot.work();
        boolean packed =
                work.chain().packing().good().compareTo(work.job().quantity().value()) >= 0;
        if (packed && work.course().inspectedAt() != null) {
            complete(spot);
        }
    }

    /**
     * Nothing more will be made, although less is packed than was ordered.
     *
     * @throws Refused beyond the order's tolerance, or without a passed inspection
     */
    void completeShort(Floor.Spot spot) {
        WorkOrder work = spot.work();
        work.require(WorkOrderState.RUNNING);
        if (work.course().inspectedAt() == null) {
            throw new Refused(new WorkOrderRefusal.NotInspected(work.number()));
        }
        BigDecimal least = spot.tolerance().least(work.job().quantity().value());
        BigDecimal packed = work.chain().packing().good();
        if (packed.compareTo(least) < 0) {
            throw new Refused(new WorkOrderRefusal.QuantityShort(work.number(), packed, least));
        }
        complete(spot);
    }

    private void complete(Floor.Spot spot) {
        Instant now = clock.instant();
        spot.work().complete(now);
        slots.release(spot.work().id(), clock.today(spot.shop().zone()).plusDays(1));
        outbox.record(spot.facts().completed(now));
    }
}
