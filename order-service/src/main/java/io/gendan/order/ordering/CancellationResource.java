package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Phrase;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calling an order off. */
@Path("/orders/{order}/cancellation")
@RunOnVirtualThread
class CancellationResource {
    private final OrdersInReach orders;
    private final OrderViews views;
    private final Outbox outbox;
    private final FactoryClock clock;
    private final Caller caller;
    private final Event<OrderNote> notes;

    CancellationResource(
            OrdersInReach orders,
            OrderViews views,
            Outbox outbox,
            FactoryClock clock,
            Caller caller,
            Event<OrderNote> notes) {
        this.orders = orders;
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
        this.notes = notes;
    }

    /** @param fault absent: the factory's after a refused delay, else the customer's */
    record Cancellation(@NotBlank String reason, @Nullable Fault fault) {}

    /** 200 when the order is off, 202 while planning, materials and shipping are asked whether they can still stop. */
    @POST
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public Response cancel(@PathParam("order") String idOrNumber, @NotNull @Valid Cancellation wish) {
        Order order = orders.locked(idOrNumber);
        Fault fault = Objects.requireNonNullElse(wish.fault(), order.delayRefused ? Fault.FACTORY : Fault.CUSTOMER);
        if (fault == Fault.FACTORY && caller.has(CUSTOMER) && !order.delayRefused) {
            throw new Refused(new OrderRefusal.OnlySalesMayJudgeFault(order.number()));
        }
        outbox.record(order.cancel(new CancellationWish(wish.reason(), fault, caller.name(), clock.instant())));
        notes.fire(new OrderNote(
                order.id(),
                clock.instant(),
                "CancellationRequested",
                Phrase.of("tale.cancellation-requested", Phrase.asWritten(wish.reason())),
                caller.name()));
        return Response.status(order.isOver() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(views.show(order))
                .build();
    }
}
