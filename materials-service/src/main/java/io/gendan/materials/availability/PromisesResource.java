package io.gendan.materials.availability;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.requirements.Part;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The supply behind promises. */
@Path("/promises")
@RunOnVirtualThread
@Tag(name = "availability")
public class PromisesResource {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromiseView(
            UUID promiseId,
            UUID orderId,
            String order,
            String state,
            @Nullable UUID assessmentId,
            @Nullable Instant validUntil,
            @Nullable String endedBecause,
            List<LineView> lines) {}

    /** @param pendingBecause why there is no date */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            int line,
            String product,
            @Nullable LocalDate readyDate,
            @Nullable String pendingBecause,
            List<NeedView> needs) {}

    /** @param offsetDays working days of making between its arrival and the start of the line */
    public record NeedView(String item, Quantity quantity, Quantity toBuy, int offsetDays) {}

    private final SupplyHolds holds;
    private final OrderLines lines;
    private final Needs needs;
    private final MaterialOrders orders;
    private final FactoryDay days;

    PromisesResource(SupplyHolds holds, OrderLines lines, Needs needs, MaterialOrders orders, FactoryDay days) {
        this.holds = holds;
        this.lines = lines;
        this.needs = needs;
        this.orders = orders;
        this.days = days;
    }

    @GET
    @Path("/{promiseId}")
    @RolesAllowed({PURCHASER, WAREHOUSE, PLANNER, SALES, SALES_MANAGER, GENERAL_MANAGER, AUDITOR})
    @Transactional
    @Operation(summary = "The supply behind a promise: state, dates, what is needed and must still be bought")
    public PromiseView promise(UUID promiseId) {
        SupplyHold hold = holds.findByIdOptional(promiseId).orElseThrow(NotFoundException::new);
        OrderName order = orders.nameOf(hold.orderId());
        FactoryDay.Today today = days.in(order.plant());
        List<Need> all = needs.of(promiseId);
        return new PromiseView(
                promiseId,
                order.id(),
                order.number(),
                hold.state().name(),
                hold.assessmentId(),
                hold.validUntil(),
                hold.endedBecause(),
                lines.list("key.orderId = ?1 order by key.line", order.id()).stream()
                        .map(line -> view(line, all, today))
                        .toList());
    }

    private static LineView view(OrderLine line, List<Need> all, FactoryDay.Today today) {
        return new LineView(
                line.line(),
                line.product(),
                line.readyDate(),
                line.gap(),
                all.stream()
                        .filter(need -> need.line() == line.line())
                        .map(need -> view(need, today.catalogue().known(need.item())))
                        .toList());
    }

    private static NeedView view(Need need, Part part) {
        return new NeedView(
                part.code(),
                new Quantity(need.quantity(), part.unit()),
                new Quantity(need.toBuy(), part.unit()),
                need.offsetDays());
    }
}
