package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * More was scrapped than the yields foresaw: so many more pieces go into the chain. The first operation may make them when
 * materials has issued their components.
 */
@ApplicationScoped
class ReleaseExtra {
    private final Replan replan;
    private final FactoryClock clock;
    private final Outbox outbox;

    ReleaseExtra(Replan replan, FactoryClock clock, Outbox outbox) {
        this.replan = replan;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** @throws Refused unless it runs, cannot come to what is wanted any more, and waits for no extra pieces yet */
    void release(Floor.Spot spot, Wanted wanted, String by) {
        WorkOrder work = spot.work();
        work.require(WorkOrderState.RUNNING);
        if (work.extra().isAwaited()) {
            throw new Refused(new WorkOrderRefusal.ExtraPiecesAwaited(
                    work.number(), work.extra().asked()));
        }
        BigDecimal quantity = work.job().quantity().value();
        BigDecimal possible = work.chain().possible(quantity, spot.tolerance());
        if (possible.compareTo(quantity) >= 0) {
            throw new Refused(new WorkOrderRefusal.ExtraPiecesNotNeeded(work.number(), possible));
        }
        Instant now = clock.instant();
        work.askForExtra(wanted.pieces());
        outbox.record(spot.facts().extraReleased(wanted, by, now));
        String cause = "%s extra pieces released".formatted(wanted.pieces().toPlainString());
        replan.notBefore(spot, now, new Reschedule.Change(wanted.reason(), cause, by));
    }

    /** @param pieces whole ones */
    record Wanted(
            @NotNull @Positive @Digits(integer = 13, fraction = 0)
            BigDecimal pieces,

            @NotNull VarianceReason reason) {}
}
