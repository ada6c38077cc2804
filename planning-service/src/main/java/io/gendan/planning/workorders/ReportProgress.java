package io.gendan.planning.workorders;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.Slot;
import io.gendan.planning.capacity.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Daily reports: what was made is added up, and who is behind plan says why and gets a new finish. */
@ApplicationScoped
class ReportProgress {
    private final Slots slots;
    private final History history;
    private final LateWork late;
    private final Completion completion;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final Losses losses;

    ReportProgress(
            Slots slots,
            History history,
            LateWork late,
            Completion completion,
            FactoryClock clock,
            Outbox outbox,
            Losses losses) {
        this.slots = slots;
        this.history = history;
        this.late = late;
        this.completion = completion;
        this.clock = clock;
        this.outbox = outbox;
        this.losses = losses;
    }

    void report(Floor.Spot spot, int sequence, Report report, String by) {
        WorkOrder work = spot.work();
        WorkOrderOperation operation = work.chain()
                .at(sequence)
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.UnknownOperation(work.number(), sequence)));
        refuseImpossibleDate(spot, report.date());
        work.report(operation, report.output(), spot.tolerance());
        boolean behind = isBehind(spot, operation, report);
        history.keep(new DailyReport(operation, report, by, clock.instant()));
        outbox.record(spot.facts().progressed(operation, report.output(), report.date()));
        losses.watch(spot, operation, report);
        VarianceReason reason = report.reason();
        if (behind && reason != null) {
            Instant next = spot.shop().office().endOfDay(report.date());
            late.notBefore(spot, next, new Reschedule.Change(reason, "behind plan at " + operation.name(), by));
        }
        completion.completeWhenDone(spot);
    }

    private void refuseImpossibleDate(Floor.Spot spot, LocalDate date) {
        LocalDate today = clock.today(spot.shop().zone());
        if (date.isAfter(today)) {
            throw new Refused(new ReportRefusal.ReportFromTheFuture(date, today));
        }
        Instant started = spot.work().course().startedAt();
        LocalDate first = started == null
                ? date
                : LocalDate.ofInstant(started, spot.shop().zone());
        if (date.isBefore(first)) {
            throw new Refused(new ReportRefusal.ReportBeforeStart(date, first));
        }
    }

    /** @throws Refused when it is behind and nobody says why */
    private boolean isBehind(Floor.Spot spot, WorkOrderOperation operation, Report report) {
        BigDecimal planned = spot.tolerance().least(plannedBy(spot.work(), operation, report.date()));
        boolean behind = operation.good().compareTo(planned) < 0;
        if (behind && report.reason() == null) {
            throw new Refused(
                    new ReportRefusal.VarianceReasonRequired(operation.sequence(), planned, operation.good()));
        }
        return behind;
    }

    /** The share of the quantity that the operation's minutes up to the end of a day stand for. */
    private BigDecimal plannedBy(WorkOrder work, WorkOrderOperation operation, LocalDate date) {
        List<Slot> plan = slots.ofWorkOrder(work.id()).stream()
                .filter(slot -> slot.sequence() == operation.sequence())
                .toList();
        long all = plan.stream().mapToLong(Slot::minutes).sum();
        long due = plan.stream()
                .filter(slot -> !slot.day().isAfter(date))
                .mapToLong(Slot::minutes)
                .sum();
        return all == 0
                ? BigDecimal.ZERO
                : work.job()
                        .quantity()
                        .value()
                        .multiply(BigDecimal.valueOf(due))
                        .divide(BigDecimal.valueOf(all), 0, RoundingMode.FLOOR);
    }

    /**
     * What a workshop reports of a day.
     *
     * @param reason needed when the operation is behind plan
     */
    record Report(
            @NotNull LocalDate date,
            @NotNull @PositiveOrZero BigDecimal good,
            @Nullable @PositiveOrZero BigDecimal defect,
            @Nullable @PositiveOrZero BigDecimal scrap,
            @Nullable @PositiveOrZero BigDecimal hours,
            @Nullable VarianceReason reason) {

        Output output() {
            return new Output(good, orZero(defect), orZero(scrap));
        }

        BigDecimal hoursWorked() {
            return orZero(hours);
        }

        private static BigDecimal orZero(@Nullable BigDecimal number) {
            return number == null ? BigDecimal.ZERO : number;
        }
    }
}
