package io.gendan.planning.workorders;

import static io.gendan.planning.Readers.READERS;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.Page;
import io.gendan.planning.orders.PlannedOrders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being made. */
@Path("/work-orders")
@RunOnVirtualThread
@RolesAllowed(READERS)
class WorkOrderResource {
    private final WorkOrders workOrders;
    private final PlannedOrders orders;
    private final History history;

    WorkOrderResource(WorkOrders workOrders, PlannedOrders orders, History history) {
        this.workOrders = workOrders;
        this.orders = orders;
        this.history = history;
    }

    /** By number; {@code order} is an order's id or number. */
    @GET
    @Transactional
    public Page<WorkOrderView> list(
            @QueryParam("order") @Nullable String order,
            @QueryParam("state") @Nullable WorkOrderState state,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<WorkOrderView> found = workOrders.search(order, state, after, limit + 1).stream()
                .map(this::view)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).number());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public WorkOrderView show(@PathParam("id") String idOrNumber) {
        return workOrders
                .ownerOf(idOrNumber)
                .map(owner -> workOrders.findById(owner.workOrder()))
                .map(this::view)
                .orElseThrow(() -> new Refused(new WorkOrderRefusal.UnknownWorkOrder(idOrNumber)));
    }

    private WorkOrderView view(WorkOrder work) {
        return WorkOrderView.of(
                work, orders.findById(work.job().orderId()).facts().number(), history.reportsOf(work.id()));
    }
}
