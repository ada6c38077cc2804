package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.ENGINEERING;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.DueWork;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer answers, by themselves or through sales. */
@Path("/orders/{order}")
@RunOnVirtualThread
class AnswerResource {
    private final OrdersInReach orders;
    private final OrderViews views;
    private final Outbox outbox;
    private final DueWork dueWork;
    private final FactoryClock clock;
    private final Caller caller;
    private final Event<OrderNote> notes;

    AnswerResource(
            OrdersInReach orders,
            OrderViews views,
            Outbox outbox,
            DueWork dueWork,
            FactoryClock clock,
            Caller caller,
            Event<OrderNote> notes) {
        this.orders = orders;
        this.views = views;
        this.outbox = outbox;
        this.dueWork = dueWork;
        this.clock = clock;
        this.caller = caller;
        this.notes = notes;
    }

    /** What may be shown as proof: a framework contract is known to us, nobody has to claim it. */
    enum Proof {
        LOGIN(AcceptedHow.LOGIN),
        SIGNED_SCAN(AcceptedHow.SIGNED_SCAN);

        private final AcceptedHow how;

        Proof(AcceptedHow how) {
            this.how = how;
        }
    }

    /** @param by who answered, as staff say; a customer's own login answers for itself */
    record CounterOfferAnswer(
            @Nullable String by,
            @Nullable Proof how,
            @Nullable String reason) {}

    /** @param acceptedBy who signed, as staff say; a customer's own login signs for itself */
    record AcceptanceOf(@NotNull Proof how, @Nullable String acceptedBy) {}

    record SampleApproval(@NotBlank String approvedBy) {}

    record Reassessment(@NotBlank String reason) {}

    @POST
    @Path("/counter-offer/acceptance")
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public OrderView takeCounterOffer(
            @PathParam("order") String idOrNumber, @Nullable @Valid CounterOfferAnswer answer) {
        Order order = orders.locked(idOrNumber);
        List<OrderEvent> events = order.acceptCounterOffer(clock.instant());
        dueWork.cancel(order.id().toString(), WhenCounterOfferRunsOut.KIND);
        note(
                order,
                "CounterOfferAccepted",
                Phrase.of(
                        "tale.counter-offer-accepted",
                        Phrase.asWritten(by(answer).name())));
        return told(order, events);
    }

    @POST
    @Path("/counter-offer/decline")
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public OrderView declineCounterOffer(
            @PathParam("order") String idOrNumber, @Nullable @Valid CounterOfferAnswer answer) {
        Order order = orders.locked(idOrNumber);
        String reason = answer == null || answer.reason() == null ? "counter-offer declined" : answer.reason();
        List<OrderEvent> events = order.declineCounterOffer(
                new CancellationWish(reason, Fault.CUSTOMER, by(answer).inWords(), clock.instant()));
        dueWork.cancel(order.id().toString(), WhenCounterOfferRunsOut.KIND);
        note(
                order,
                "CounterOfferDeclined",
                Phrase.of(
                        "tale.counter-offer-declined",
                        Phrase.asWritten(by(answer).name())));
        return told(order, events);
    }

    /** Asks for new dates when the old offer's time is over. */
    @POST
    @Path("/reassessment")
    @RolesAllowed({SALES, SALES_MANAGER})
    @Command
    public OrderView reassess(@PathParam("order") String idOrNumber, @NotNull @Valid Reassessment wish) {
        Order order = orders.locked(idOrNumber);
        return told(order, order.reassess(wish.reason(), clock.instant()));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({SALES, SALES_MANAGER, CUSTOMER})
    @Command
    public OrderView accept(@PathParam("order") String idOrNumber, @NotNull @Valid AcceptanceOf acceptance) {
        Order order = orders.locked(idOrNumber);
        AcceptedHow how = caller.has(CUSTOMER) ? AcceptedHow.LOGIN : acceptance.how().how;
        if (how == AcceptedHow.LOGIN && !caller.has(CUSTOMER)) {
            throw new Refused(new OrderRefusal.NotTheCustomersLogin(order.number(), caller.name()));
        }
        return told(order, order.accept(Answerer.of(caller, acceptance.acceptedBy()), how, clock.instant()));
    }

    @POST
    @Path("/sample-approval")
    @RolesAllowed({SALES, SALES_MANAGER, ENGINEERING})
    @Command
    public OrderView approveSample(@PathParam("order") String idOrNumber, @NotNull @Valid SampleApproval approval) {
        Order order = orders.locked(idOrNumber);
        return told(order, order.approveSample(Answerer.of(caller, approval.approvedBy()), clock.instant()));
    }

    private OrderView told(Order order, List<OrderEvent> events) {
        outbox.record(events);
        return views.show(order);
    }

    private void note(Order order, String event, Phrase text) {
        notes.fire(new OrderNote(order.id(), clock.instant(), event, text, caller.name()));
    }

    private Answerer by(@Nullable CounterOfferAnswer answer) {
        return Answerer.of(caller, answer == null ? null : answer.by());
    }
}
