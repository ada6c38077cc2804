package io.gendan.shipping.finishedgoods;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.SHIPPING;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Page;
import io.gendan.shipping.PositiveQuantity;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/finished-goods")
@RunOnVirtualThread
@Tag(name = "Finished goods")
class GoodsResource {
    private final OrdersToShip orders;
    private final FinishedGoods goods;
    private final Movements movements;
    private final Caller caller;

    GoodsResource(OrdersToShip orders, FinishedGoods goods, Movements movements, Caller caller) {
        this.orders = orders;
        this.goods = goods;
        this.movements = movements;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({SHIPPING, SALES, SALES_MANAGER, PLANNER, WAREHOUSE, FINANCE, GENERAL_MANAGER, AUDITOR})
    @Operation(summary = "What of an order is on hand, by line and location")
    public Page<Goods> list(@QueryParam("order") @NotBlank String order) {
        OrderToShip known = orders.named(order);
        return new Page<>(
                goods.of(known.id().value()).stream()
                        .map(row -> Goods.of(known, row))
                        .toList(),
                null);
    }

    @GET
    @Path("/movements")
    @Transactional
    @RolesAllowed({SHIPPING, WAREHOUSE, FINANCE, GENERAL_MANAGER, AUDITOR})
    @Operation(summary = "The ledger of an order's finished goods, oldest first")
    public Page<Entry> ledger(@QueryParam("order") @NotBlank String order) {
        OrderToShip known = orders.named(order);
        return new Page<>(
                movements.of(known.id().value()).stream().map(Entry::of).toList(), null);
    }

    @POST
    @Path("/moves")
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(summary = "Puts goods of an order line into another location")
    public Page<Goods> move(@Valid @NotNull Move move) {
        OrderToShip order = orders.lockNamed(move.order());
        order.mustBeMovable(new TreeSet<>(List.of(move.line())));
        goods.move(order, move.line(), move.quantity(), move.from(), move.to(), caller.name());
        return new Page<>(
                goods.of(order.id().value()).stream()
                        .map(row -> Goods.of(order, row))
                        .toList(),
                null);
    }

    record Move(
            @NotBlank String order,
            int line,
            @NotNull @PositiveQuantity Quantity quantity,
            @NotBlank String from,
            @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,20}") String to) {}

    record Goods(String order, int line, String product, String location, Quantity onHand) {
        static Goods of(OrderToShip order, GoodsOnHand row) {
            return new Goods(
                    order.head().number(),
                    row.slot().line(),
                    order.line(row.slot().line()).product(),
                    row.slot().location(),
                    row.quantity());
        }
    }

    record Entry(int line, String location, String kind, Quantity quantity, UUID reference, Instant at, String by) {
        static Entry of(Movement movement) {
            return new Entry(
                    movement.slot().line(),
                    movement.slot().location(),
                    movement.kind().name(),
                    movement.quantity(),
                    movement.reference(),
                    movement.movedAt(),
                    movement.movedBy());
        }
    }
}
