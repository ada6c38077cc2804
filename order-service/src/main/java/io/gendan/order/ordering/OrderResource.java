package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.order.Readers.READERS;

import io.gendan.chassis.commands.Command;
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

    OrderResource(
            ReceiveOrders receiving, OrdersInReach orders, OrderSearch search, OrderViews views, EntityTags versions) {
        this.receiving = receiving;
        this.orders = orders;
        this.search = search;
        this.views = views;
        this.versions = versions;
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
    @RolesAllowed(READERS)
    public Page<OrderSummary> list(
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Order> found = search.find(stage, customer, text, after, limit + 1);
        List<Order> page = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                views.summaries(page),
                found.size() > limit ? page.getLast().id().toString() : null);
    }

    @GET
    @Path("/{order}")
    @Transactional
    @RolesAllowed(READERS)
    public OrderView one(@PathParam("order") String idOrNumber) {
        return views.show(orders.get(idOrNumber));
    }
}
