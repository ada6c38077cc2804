package io.gendan.planning.workorders;

import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people on the floor, quality and the planner do with a work order. */
@Path("/work-orders/{id}")
@RunOnVirtualThread
class WorkOrderCommands {
    private final Floor floor;
    private final ReportProgress progress;
    private final InspectFinally inspections;
    private final Completion completion;
    private final Replan replan;
    private final ReleaseExtra extra;
    private final History history;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final Caller caller;

    WorkOrderCommands(
            Floor floor,
            ReportProgress progress,
            InspectFinally inspections,
            Completion completion,
            Replan replan,
            ReleaseExtra extra,
            History history,
            FactoryClock clock,
            Outbox outbox,
            Caller caller) {
        this.floor = floor;
        this.progress = progress;
        this.inspections = inspections;
        this.completion = completion;
        this.replan = replan;
        this.extra = extra;
        this.history = history;
        this.clock = clock;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Starts when the kit is complete and, for a custom order, the sample is signed. */
    @POST
    @Path("/start")
    @RolesAllowed({WORKSHOP, PLANNER})
    @Command
    public WorkOrderView start(@PathParam("id") String id) {
        Floor.Spot spot = floor.locked(id);
        Instant now = clock.instant();
        spot.work().start(now);
        outbox.record(spot.facts().started(now));
        return view(spot);
    }

    /** The run is blocked until the first article is approved; a refused one is made again. */
    @POST
    @Path("/first-article")
    @RolesAllowed(QUALITY)
    @Command
    public WorkOrderView firstArticle(@PathParam("id") String id, @Valid @NotNull FirstArticleJudged judged) {
        Floor.Spot spot = floor.locked(id);
        WorkOrder work = spot.work();
        work.require(WorkOrderState.STARTED);
        Instant now = clock.instant();
        Map<String, String> checklist = judged.checklist() == null ? Map.of() : judged.checklist();
        history.keep(new FirstArticle(work, judged.approved(), checklist, judged.remark(), caller.name(), now));
        if (judged.approved()) {
            work.approveFirstArticle();
            outbox.record(spot.facts().firstArticleApproved(caller.name(), now));
        }
        return view(spot);
    }

    @POST
    @Path("/operations/{sequence}/daily-reports")
    @RolesAllowed(WORKSHOP)
    @Command
    public WorkOrderView report(
            @PathParam("id") String id,
            @PathParam("sequence") int sequence,
            @Valid @NotNull ReportProgress.Report report) {
        Floor.Spot spot = floor.locked(id);
        progress.report(spot, sequence, report, caller.name());
        return view(spot);
    }

    @POST
    @Path("/final-inspection")
    @RolesAllowed(QUALITY)
    @Command
    public WorkOrderView inspect(@PathParam("id") String id, @Valid @NotNull SampleInspected sample) {
        Floor.Spot spot = floor.locked(id);
        inspections.inspect(spot, sample.sampleSize(), sample.defects(), caller.name());
        return view(spot);
    }

    /** Ends a work order that packed less than ordered, within the order's tolerance. */
    @POST
    @Path("/completion")
    @RolesAllowed({WORKSHOP, PLANNER})
    @Command
    public WorkOrderView complete(@PathParam("id") String id) {
        Floor.Spot spot = floor.locked(id);
        completion.completeShort(spot);
        return view(spot);
    }

    /** Moves what is left so that it is finished on the new date, or earlier if capacity wants it so. */
    @POST
    @Path("/reschedule")
    @RolesAllowed(PLANNER)
    @Command
    public WorkOrderView reschedule(@PathParam("id") String id, @Valid @NotNull NewFinish wanted) {
        Floor.Spot spot = floor.locked(id);
        replan.finishBy(
                spot,
                wanted.newFinish(),
                new Reschedule.Change(wanted.reason(), "rescheduled by the planner", caller.name()));
        return view(spot);
    }

    /** Lets more pieces start than the yields foresaw, when so much was scrapped that the order would come short. */
    @POST
    @Path("/extra-pieces")
    @RolesAllowed(PLANNER)
    @Command
    public WorkOrderView releaseExtra(@PathParam("id") String id, @Valid @NotNull ReleaseExtra.Wanted wanted) {
        Floor.Spot spot = floor.locked(id);
        extra.release(spot, wanted, caller.name());
        return view(spot);
    }

    private WorkOrderView view(Floor.Spot spot) {
        return WorkOrderView.of(
                spot.work(),
                spot.order().facts().number(),
                history.reportsOf(spot.work().id()));
    }

    /** @param checklist print, packaging, barcode and so on: each with what was found */
    record FirstArticleJudged(
            boolean approved,
            @Nullable Map<String, String> checklist,
            @Nullable String remark) {}

    record SampleInspected(
            @Positive int sampleSize, @PositiveOrZero int defects) {}

    record NewFinish(@NotNull LocalDate newFinish, @NotNull VarianceReason reason) {}
}
