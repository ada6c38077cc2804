package io.gendan.materials.purchasing;

import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.WAREHOUSE;
import static io.gendan.materials.Readers.PURCHASE_ORDER_READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.web.EntityTags;
import io.gendan.chassis.web.Page;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.boms.Catalogues;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders to suppliers. */
@Path("/purchase-orders")
@RunOnVirtualThread
@Tag(name = "purchasing")
public class PurchaseOrdersResource {
    /** @param supplier absent: the one the requests prefer */
    public record NewPurchaseOrder(
            @NotEmpty List<@NotNull UUID> requests,
            @Nullable String supplier) {}

    public record Confirmation(@NotEmpty List<@Valid @NotNull ConfirmedLine> lines) {}

    public record ConfirmedLine(@Positive int line, @NotNull LocalDate confirmedDate) {}

    public record Receipt(@NotEmpty List<@Valid @NotNull ReceivedLine> lines) {}

    /** @param accepted absent: incoming inspection took everything */
    public record ReceivedLine(
            @Positive int line,
            @NotNull @Positive BigDecimal quantity,
            @Nullable @PositiveOrZero BigDecimal accepted) {}

    private final PlacePurchaseOrder placing;
    private final SupplierPromises promises;
    private final ReceiveGoods receiving;
    private final PurchaseOrders orders;
    private final MaterialOrders materialOrders;
    private final Catalogues catalogues;
    private final EntityTags tags;

    PurchaseOrdersResource(
            PlacePurchaseOrder placing,
            SupplierPromises promises,
            ReceiveGoods receiving,
            PurchaseOrders orders,
            MaterialOrders materialOrders,
            Catalogues catalogues,
            EntityTags tags) {
        this.placing = placing;
        this.promises = promises;
        this.receiving = receiving;
        this.orders = orders;
        this.materialOrders = materialOrders;
        this.catalogues = catalogues;
        this.tags = tags;
    }

    @POST
    @RolesAllowed(PURCHASER)
    @Command
    @Operation(summary = "Order what purchase requests ask for, from one supplier")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = PurchaseOrderView.class)))
    public Response place(@NotNull @Valid NewPurchaseOrder order) {
        PurchaseOrderView placed =
                view(placing.place(order.requests().stream().distinct().toList(), order.supplier()));
        return Response.created(URI.create("/purchase-orders/" + placed.number()))
                .entity(placed)
                .build();
    }

    @POST
    @Path("/{number}/confirmation")
    @RolesAllowed(PURCHASER)
    @Command
    @Operation(summary = "Record the dates the supplier confirmed; orders that wait are re-dated")
    public PurchaseOrderView confirm(String number, @NotNull @Valid Confirmation confirmation) {
        tags.require(orders.lockKnown(number).version());
        return view(promises.confirm(
                number,
                confirmation.lines().stream()
                        .map(line -> new SupplierPromises.Confirmed(line.line(), line.confirmedDate()))
                        .toList()));
    }

    @POST
    @Path("/{number}/receipts")
    @RolesAllowed(WAREHOUSE)
    @Command
    @Operation(summary = "Book what came in and what of it was accepted; those who wait get theirs")
    public PurchaseOrderView receive(String number, @NotNull @Valid Receipt receipt) {
        return view(receiving.receive(
                number,
                receipt.lines().stream()
                        .map(line -> new Delivery(line.line(), line.quantity(), line.accepted()))
                        .toList()));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(PURCHASE_ORDER_READERS)
    @Transactional
    @Operation(summary = "A purchase order")
    public PurchaseOrderView get(String number) {
        return view(orders.known(number));
    }

    @GET
    @RolesAllowed(PURCHASE_ORDER_READERS)
    @Transactional
    @Operation(summary = "Purchase orders, all or those that bring something for one order")
    public Page<PurchaseOrderView> list(
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        if (order != null) {
            List<PurchaseOrder> bringing =
                    materialOrders.named(order).map(orders::bringing).orElse(List.of());
            return new Page<>(bringing.stream().map(this::view).toList(), null);
        }
        List<PurchaseOrderView> views =
                orders.page(after, limit).stream().map(this::view).toList();
        return new Page<>(views, views.size() < limit ? null : views.getLast().number());
    }

    private PurchaseOrderView view(PurchaseOrder order) {
        return PurchaseOrderView.of(order, orders.linesOf(order.number()), catalogues.current());
    }
}
