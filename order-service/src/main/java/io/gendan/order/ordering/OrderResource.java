package io.gendan.order.ordering;

import static io.gendan.order.ordering.Roles.AREA_MANAGER;
import static io.gendan.order.ordering.Roles.AUDITOR;
import static io.gendan.order.ordering.Roles.CUSTOMER;
import static io.gendan.order.ordering.Roles.ENGINEERING;
import static io.gendan.order.ordering.Roles.FINANCE;
import static io.gendan.order.ordering.Roles.GENERAL_MANAGER;
import static io.gendan.order.ordering.Roles.PLANNER;
import static io.gendan.order.ordering.Roles.PURCHASER;
import static io.gendan.order.ordering.Roles.QUALITY;
import static io.gendan.order.ordering.Roles.SALES;
import static io.gendan.order.ordering.Roles.SALES_MANAGER;
import static io.gendan.order.ordering.Roles.SHIPPING;
import static io.gendan.order.ordering.Roles.WAREHOUSE;
import static io.gendan.order.ordering.Roles.WORKSHOP;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.web.EntityTags;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders: written down, completed, sent to review, looked at. */
@Path("/orders")
@RunOnVirtualThread
class OrderResource {
    private final ReceiveOrders receiving;
    private final OrdersInReach orders;
    private final OrderSearch search;
    private final OrderViews views;
    private final EntityTags versions;
    private final Caller caller;

    OrderResource(
            ReceiveOrders receiving,
            OrdersInReach orders,
            OrderSearch search,
            OrderViews views,
            EntityTags versions,
            Caller caller) {
        this.receiving = receiving;
        this.orders = orders;
        this.search = search;
        this.views = views;
        this.versions = versions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({SALES, SALES_MANAGER, GENERAL_MANAGER, CUSTOMER})
    @Command
    public Response place(@NotNull @Valid PlaceOrder wish) {
        Order order = receiving.receive(wish);
        return Response.created(URI.create("/orders/" + order.id()))
                .entity(views.show(order))
                .build();
    }

    @PATCH
    @Path("/{order}")
    @RolesAllowed({SALES, SALES_MANAGER})
    @Command
    public OrderView fill(@PathParam("order") String idOrNumber, @NotNull @Valid PlaceOrder wish) {
        Order order = orders.locked(idOrNumber);
        versions.require(order.version());
        receiving.fill(order, wish);
        return views.show(order);
    }

    @POST
    @Path("/{order}/submission")
    @RolesAllowed({SALES, SALES_MANAGER})
    @Command
    public OrderView submit(@PathParam("order") String idOrNumber) {
        Order order = orders.locked(idOrNumber);
        receiving.submit(order);
        return views.show(order);
    }

    @GET
    @Transactional
    @RolesAllowed({
        SALES,
        SALES_MANAGER,
        GENERAL_MANAGER,
        AREA_MANAGER,
        ENGINEERING,
        QUALITY,
        PLANNER,
        WORKSHOP,
        PURCHASER,
        WAREHOUSE,
        SHIPPING,
        FINANCE,
        CUSTOMER,
        AUDITOR
    })
    public Page<OrderSummary> list(
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        String whose = caller.has(CUSTOMER) ? caller.customer().orElse("") : customer;
        List<Order> found = search.find(stage, whose, text, after, limit + 1);
        List<Order> page = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                views.summaries(page),
                found.size() > limit ? page.getLast().id().toString() : null);
    }

    @GET
    @Path("/{order}")
    @Transactional
    @RolesAllowed({
        SALES,
        SALES_MANAGER,
        GENERAL_MANAGER,
        AREA_MANAGER,
        ENGINEERING,
        QUALITY,
        PLANNER,
        WORKSHOP,
        PURCHASER,
        WAREHOUSE,
        SHIPPING,
        FINANCE,
        CUSTOMER,
        AUDITOR
    })
    public OrderView one(@PathParam("order") String idOrNumber) {
        return views.show(orders.get(idOrNumber));
    }
}
