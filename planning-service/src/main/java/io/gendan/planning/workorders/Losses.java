package io.gendan.planning.workorders;

import io.gendan.chassis.ops.ExceptionCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes people look at a day that lost too much, and at work that cannot come to what was ordered any more. */
@ApplicationScoped
class Losses {
    private final ExceptionCases cases;
    private final BigDecimal passRate;

    Losses(ExceptionCases cases, @ConfigProperty(name = "planning.pass-rate-percent") BigDecimal passRate) {
        this.cases = cases;
        this.passRate = passRate;
    }

    void watch(Floor.Spot spot, WorkOrderOperation operation, ReportProgress.Report report) {
        WorkOrder work = spot.work();
        BigDecimal passed = report.output().passPercent();
        if (passed.compareTo(passRate) < 0) {
            raise(
                    spot,
                    "pass-rate-low",
                    "%s, %s: only %s %% good on %s".formatted(work.number(), operation.name(), passed, report.date()));
        }
        BigDecimal quantity = work.job().quantity().value();
        BigDecimal possible = work.chain().possible(quantity, spot.tolerance());
        if (possible.compareTo(spot.tolerance().least(quantity)) < 0) {
            raise(
                    spot,
                    "scrapped-beyond-yield",
                    "%s can only come to %s of %s good pieces: the planner releases extra pieces"
                            .formatted(
                                    work.number(),
                                    Output.plain(possible).toPlainString(),
                                    Output.plain(quantity).toPlainString()));
        }
    }

    private void raise(Floor.Spot spot, String kind, String text) {
        cases.raise(kind, spot.order().facts().id().toString(), text);
    }
}
