package io.gendan.shipping.deliveryplan;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Page;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.orders.OrderId;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.orders.Standing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/delivery-plan")
@RunOnVirtualThread
@Tag(name = "Delivery plan")
class DeliveryPlanResource {
    private final PlannedFinishes finishes;
    private final OrdersToShip orders;
    private final FactoryClock clock;
    private final ShippingSettings settings;

    DeliveryPlanResource(PlannedFinishes finishes, OrdersToShip orders, FactoryClock clock, ShippingSettings settings) {
        this.finishes = finishes;
        this.orders = orders;
        this.clock = clock;
        this.settings = settings;
    }

    @GET
    @Transactional
    @RolesAllowed({SHIPPING, SALES, SALES_MANAGER, GENERAL_MANAGER, PLANNER, AUDITOR})
    @Operation(summary = "What production means to finish in the coming days, for open orders")
    public Page<Expected> plan(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("days") @DefaultValue("7") @Min(1) @Max(92) int days) {
        LocalDate first = from == null ? clock.today(settings.zone()) : from;
        Instant start = first.atStartOfDay(settings.zone()).toInstant();
        Instant end = first.plusDays(days).atStartOfDay(settings.zone()).toInstant();
        List<Expected> expected = finishes.between(start, end).stream()
                .map(this::expected)
                .filter(Objects::nonNull)
                .toList();
        return new Page<>(expected, null);
    }

    private @Nullable Expected expected(PlannedFinish finish) {
        OrderToShip order = orders.findById(OrderId.of(finish.orderId()));
        if (order.standing() != Standing.OPEN) {
            return null;
        }
        return new Expected(
                order.head().number(),
                order.head().customer(),
                finish.line(),
                finish.product(),
                finish.quantity(),
                finish.workOrderNumber(),
                finish.finishesAt(),
                LocalDate.ofInstant(finish.finishesAt(), settings.zone()),
                order.line(finish.line()).stored());
    }

    /** @param stored of the line, so far */
    record Expected(
            String order,
            String customer,
            int line,
            String product,
            Quantity quantity,
            String workOrder,
            Instant finishesAt,
            LocalDate day,
            Quantity stored) {}
}
