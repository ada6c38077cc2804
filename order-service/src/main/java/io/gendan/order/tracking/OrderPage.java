package io.gendan.order.tracking;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.order.Readers.READERS;

import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.security.Caller;
import io.gendan.order.customers.Customers;
import io.gendan.order.ordering.Intention;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrderView;
import io.gendan.order.ordering.OrderViews;
import io.gendan.order.ordering.OrdersInReach;
import io.gendan.order.ordering.PapersAtHand;
import io.gendan.order.ordering.Stage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page about one order: where it is, what comes next and whose it is, and everything that has happened, live. */
@Path("/desk/orders/{order}")
@RunOnVirtualThread
@RolesAllowed(READERS)
class OrderPage {
    private static final EnumSet<Stage> LIFE = EnumSet.range(Stage.RECEIVED, Stage.CLOSED);

    private final OrdersInReach orders;
    private final OrderViews views;
    private final Customers customers;
    private final Queues queues;
    private final PapersAtHand papers;
    private final TimelineReading timeline;
    private final Caller caller;

    OrderPage(
            OrdersInReach orders,
            OrderViews views,
            Customers customers,
            Queues queues,
            PapersAtHand papers,
            TimelineReading timeline,
            Caller caller) {
        this.orders = orders;
        this.views = views;
        this.customers = customers;
        this.queues = queues;
        this.papers = papers;
        this.timeline = timeline;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "orders")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance order(TrackedOrder tracked);

        static native TemplateInstance tracked(TrackedOrder tracked);
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("order") String number) {
        return Pages.order(tracked(number));
    }

    /** The same without the page around it, for a page that looks again. */
    @GET
    @Path("/again")
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance again(@PathParam("order") String number) {
        return Pages.tracked(tracked(number));
    }

    private TrackedOrder tracked(String number) {
        Order order = orders.get(number);
        OrderView view = views.show(order);
        return new TrackedOrder(
                view,
                customers.names(List.of(order.customer())).getOrDefault(order.customer(), order.customer()),
                steps(view.stage()),
                queues.waiting(Selection.about(order.number())),
                papers.of(order),
                cancel(view),
                timeline.of(order.id().value()).reversed());
    }

    private static List<TrackedOrder.Step> steps(Stage now) {
        return LIFE.stream()
                .map(stage -> new TrackedOrder.Step(
                        stage.name(),
                        stage == now ? "now" : LIFE.contains(now) && stage.compareTo(now) < 0 ? "done" : "ahead"))
                .toList();
    }

    private @Nullable Form cancel(OrderView order) {
        if (!order.allowed().contains(Intention.CANCEL)) {
            return null;
        }
        Form form = Form.post("cancel", "/orders/" + order.number() + "/cancellation", SALES, SALES_MANAGER, CUSTOMER)
                .asking(Field.longText("reason"));
        return caller.has(CUSTOMER)
                ? form
                : form.asking(
                        Field.choice("fault", "fault", "CUSTOMER", "FACTORY").orNone("fault.by-the-rules"));
    }
}
