package io.gendan.order.delays;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.order.Readers.DELAY_READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.Page;
import io.gendan.order.ordering.Answerer;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrdersInReach;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Telling the customer of a delay, and hearing the answer. */
@Path("/orders/{order}/delays")
@RunOnVirtualThread
class DelayResource {
    private final OrdersInReach orders;
    private final Delays delays;
    private final Outbox outbox;
    private final FactoryClock clock;
    private final Caller caller;

    DelayResource(OrdersInReach orders, Delays delays, Outbox outbox, FactoryClock clock, Caller caller) {
        this.orders = orders;
        this.delays = delays;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    record Notice(@NotBlank String reason) {}

    /** @param answeredBy who answered, as staff say; a customer's own login answers for itself */
    record Answer(@Nullable String answeredBy) {}

    @GET
    @Transactional
    @RolesAllowed(DELAY_READERS)
    public Page<DelayView> list(@PathParam("order") String idOrNumber) {
        Order order = orders.get(idOrNumber);
        // What only we know so far, the customer hears from the merchandiser first.
        return new Page<>(
                delays.of(order.id()).stream()
                        .filter(delay -> !caller.has(CUSTOMER) || delay.notifiedBy() != null)
                        .map(this::show)
                        .toList(),
                null);
    }

    /** On a refused delay this is a new notice: a delay of its own that takes the refused one's place. */
    @POST
    @Path("/{delay}/notice")
    @RolesAllowed({SALES, SALES_MANAGER})
    @Command
    public DelayView announce(
            @PathParam("order") String idOrNumber, @PathParam("delay") UUID id, @NotNull @Valid Notice notice) {
        Order order = orders.locked(idOrNumber);
        Delay delay = toAnnounce(find(order, id));
        outbox.record(delay.announce(order, notice.reason(), caller.name(), clock.instant()));
        delays.tell(order);
        return show(delay);
    }

    private Delay toAnnounce(Delay delay) {
        if (delay.state() != DelayState.REFUSED) {
            return delay;
        }
        Delay successor = delay.renegotiate(clock.instant());
        delays.follow(successor);
        return successor;
    }

    @POST
    @Path("/{delay}/consent")
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public DelayView consent(
            @PathParam("order") String idOrNumber, @PathParam("delay") UUID id, @Nullable @Valid Answer answer) {
        Order order = orders.locked(idOrNumber);
        Delay delay = find(order, id);
        Instant now = clock.instant();
        outbox.record(delay.consent(order, by(answer), now));
        delay.beyondTheAnswer(now).ifPresent(delays::follow);
        order.promise(delay.line(), delay.newDate());
        delays.tell(order);
        outbox.record(order.goOn(now));
        return show(delay);
    }

    @POST
    @Path("/{delay}/refusal")
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public DelayView refuse(
            @PathParam("order") String idOrNumber, @PathParam("delay") UUID id, @Nullable @Valid Answer answer) {
        Order order = orders.locked(idOrNumber);
        Delay delay = find(order, id);
        outbox.record(delay.refuse(order, by(answer), clock.instant()));
        delays.tell(order);
        return show(delay);
    }

    private DelayView show(Delay delay) {
        return DelayView.of(delay, !caller.has(CUSTOMER));
    }

    private Delay find(Order order, UUID id) {
        order.requireDelayable();
        return delays.findByIdOptional(id)
                .filter(delay -> delay.order().equals(order.id()))
                .orElseThrow(() -> new Refused(new DelayRefusal.DelayNotFound(order.number(), id)));
    }

    private Answerer by(@Nullable Answer answer) {
        return Answerer.of(caller, answer == null ? null : answer.answeredBy());
    }
}
