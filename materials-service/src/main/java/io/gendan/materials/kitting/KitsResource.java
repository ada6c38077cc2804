package io.gendan.materials.kitting;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.WAREHOUSE;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Page;
import io.gendan.materials.availability.Covers;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrders;
import io.gendan.materials.availability.NeedCover;
import io.gendan.materials.availability.OrderName;
import io.gendan.materials.requirements.Part;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Kits. */
@Path("/kits")
@RunOnVirtualThread
@Tag(name = "kits")
public class KitsResource {
    public record KitView(
            UUID workOrderId,
            String workOrderNumber,
            String order,
            int line,
            String product,
            String quantity,
            Instant plannedStart,
            String state,
            List<ComponentView> components) {}

    /** What the line needs of an item, what of it is here, and when the rest comes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComponentView(
            String item,
            String itemName,
            Quantity needed,
            Quantity here,
            Quantity missing,
            @Nullable LocalDate expectedDate) {}

    private final Kits kits;
    private final Covers covers;
    private final MaterialOrders orders;
    private final FactoryDay days;

    KitsResource(Kits kits, Covers covers, MaterialOrders orders, FactoryDay days) {
        this.kits = kits;
        this.covers = covers;
        this.orders = orders;
        this.days = days;
    }

    @GET
    @RolesAllowed({WAREHOUSE, PURCHASER, PLANNER, WORKSHOP, QUALITY, SALES, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "The kits of an order: what is missing, by part, quantity and date")
    public Page<KitView> list(@QueryParam("order") String order) {
        return new Page<>(
                orders.named(order).stream()
                        .flatMap(id -> kits.ofOrder(id).stream())
                        .map(this::view)
                        .toList(),
                null);
    }

    private KitView view(Kit kit) {
        OrderName order = orders.nameOf(kit.ref().orderId());
        FactoryDay.Today today = days.in(order.plant());
        return new KitView(
                kit.workOrderId(),
                kit.workOrderNumber(),
                order.number(),
                kit.ref().line(),
                kit.product(),
                kit.quantity().stripTrailingZeros().toPlainString(),
                kit.plannedStart(),
                kit.state().name(),
                covers.of(kit.ref(), today.date()).stream()
                        .map(cover -> component(
                                cover, today.catalogue().known(cover.need().item())))
                        .toList());
    }

    private static ComponentView component(NeedCover cover, Part part) {
        return new ComponentView(
                part.code(),
                part.name(),
                new Quantity(cover.need().quantity(), part.unit()),
                new Quantity(cover.arrived(), part.unit()),
                new Quantity(cover.missing().max(BigDecimal.ZERO), part.unit()),
                cover.isHere() ? null : cover.expectedOn());
    }
}
