package io.gendan.probe.counting;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.EntityTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;

@Path("/gates")
@RunOnVirtualThread
@PermitAll
class GateResource {
    private final Gates gates;
    private final Outbox outbox;
    private final DueWork due;
    private final FactoryClock clock;
    private final EntityTags tags;

    GateResource(Gates gates, Outbox outbox, DueWork due, FactoryClock clock, EntityTags tags) {
        this.gates = gates;
        this.outbox = outbox;
        this.due = due;
        this.clock = clock;
        this.tags = tags;
    }

    record NewGate(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "is no gate code")
            String code) {}

    record Visit(@Positive long number) {}

    @POST
    @Command
    public Response open(@Valid @NotNull NewGate wanted) {
        Gate gate = new Gate(wanted.code());
        gates.persist(gate);
        return Response.created(URI.create("/gates/" + wanted.code()))
                .entity(gate.view())
                .build();
    }

    @GET
    @Path("/{code}")
    public GateView gate(@PathParam("code") String code) {
        return gates.findByIdOptional(code).orElseThrow(() -> unknown(code)).view();
    }

    /** In a transaction, as queries that load lazily are. */
    @GET
    @Path("/{code}/visits")
    @Transactional
    public long visits(@PathParam("code") String code) {
        return gates.findByIdOptional(code)
                .orElseThrow(() -> unknown(code))
                .view()
                .visits();
    }

    @POST
    @Path("/{code}/visits")
    @Command
    public GateView visit(@PathParam("code") String code, @Valid @NotNull Visit visit) {
        Gate gate = locked(code);
        outbox.record(gate.enter(visit.number()));
        gates.log(code, visit.number());
        gates.flush();
        return gate.view();
    }

    @POST
    @Path("/{code}/closing")
    @Command
    @RolesAllowed("keeper")
    public GateView close(@PathParam("code") String code) {
        Gate gate = locked(code);
        tags.require(gate.view().version());
        gate.close();
        gates.flush();
        return gate.view();
    }

    @POST
    @Path("/{code}/curfew")
    @Command
    public void curfew(@PathParam("code") String code) {
        due.at(clock.instant().plus(Duration.ofHours(8)), code, Curfew.KIND);
    }

    private Gate locked(String code) {
        return gates.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(code));
    }

    private static Refused unknown(String code) {
        return new Refused(new GateRefusal.GateUnknown(code));
    }
}
