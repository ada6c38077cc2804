package io.gendan.chassis.ops;

import static io.gendan.chassis.ops.Readers.READERS;
import static io.gendan.chassis.security.Roles.OPS;

import io.gendan.chassis.intake.Replay;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.DueRunner;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For operations: is it quiet, what time is it in the factory, what waits, what is parked. */
@Path("/ops")
@RunOnVirtualThread
@RolesAllowed(READERS)
@Tag(name = "ops", description = "Operations: quietness, factory clock, waiting and parked events, cases")
class OpsResource {
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final Activity activity;
    private final FactoryClock clock;
    private final DueRunner due;
    private final Replay replay;
    private final Troubles troubles;
    private final Caller caller;

    OpsResource(Activity activity, FactoryClock clock, DueRunner due, Replay replay, Troubles troubles, Caller caller) {
        this.activity = activity;
        this.clock = clock;
        this.due = due;
        this.replay = replay;
        this.troubles = troubles;
        this.caller = caller;
    }

    /** @param nextDue when the next due work will be fired; absent when there is none */
    record ClockView(Instant now, @Nullable Instant nextDue, boolean adjustable) {}

    record NewTime(@NotNull Instant now) {}

    @GET
    @Path("/quiet")
    @Operation(summary = "What is under way in this service")
    public Activity.Now quiet() {
        return activity.now();
    }

    @GET
    @Path("/clock")
    @Operation(summary = "The factory clock")
    public ClockView clock() {
        return new ClockView(clock.instant(), activity.nextDue(), clock.adjustable());
    }

    @POST
    @Path("/clock")
    @RolesAllowed(OPS)
    @Operation(summary = "Put the factory clock forward (demonstrations and tests)")
    public ClockView forward(@NotNull @Valid NewTime time) {
        if (!clock.adjustable()) {
            throw new Refused(new ClockNotAdjustable());
        }
        Instant furthest = clock.instant().plus(FURTHEST);
        if (time.now().isAfter(furthest)) {
            throw new Refused(new ClockTooFarAhead(furthest));
        }
        if (!clock.forwardTo(time.now())) {
            throw new Refused(new ClockGoesForwardOnly(clock.instant()));
        }
        due.wake();
        return clock();
    }

    @GET
    @Path("/waiting")
    @Operation(summary = "Events that came before what they need")
    public Page<Troubles.Waiting> waiting() {
        return new Page<>(troubles.waiting(), null);
    }

    @GET
    @Path("/parked")
    @Operation(summary = "Keys whose event failed for good, with what came after it")
    public Page<Troubles.Parked> parked() {
        return new Page<>(troubles.parked(), null);
    }

    @POST
    @Path("/parked/{key}/replay")
    @RolesAllowed(OPS)
    @Operation(summary = "Handle a parked key's events again, in the order they came")
    public Map<String, String> replay(@PathParam("key") String key) {
        Replay.Outcome outcome = replay.of(key);
        if (outcome.failure() != null) {
            throw new Refused(new ReplayFailed(key, outcome.failure(), outcome.handled(), outcome.left()));
        }
        return Map.of(
                "key",
                key,
                "state",
                "free",
                "handled",
                Integer.toString(outcome.handled()),
                "waiting",
                Integer.toString(outcome.early()));
    }

    @GET
    @Path("/cases")
    @Operation(summary = "Facts that contradict what is known, for a person to look at")
    public Page<Troubles.Case> cases(@QueryParam("open") @DefaultValue("true") boolean open) {
        return new Page<>(troubles.cases(open), null);
    }

    @POST
    @Path("/cases/{id}/closing")
    @RolesAllowed(OPS)
    @Operation(summary = "A person has looked at the case and settled it")
    public Map<String, Object> close(@PathParam("id") long id) {
        if (!troubles.close(id, caller.name(), clock.instant())) {
            throw new Refused(new NoSuchOpenCase(id));
        }
        return Map.of("id", id, "state", "closed");
    }

    @GET
    @Path("/failing-due")
    @Operation(summary = "Due work that failed and is tried again")
    public Page<Troubles.FailingDue> failingDue() {
        return new Page<>(troubles.failingDue(), null);
    }
}
