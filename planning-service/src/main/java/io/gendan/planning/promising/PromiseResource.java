package io.gendan.planning.promising;

import static io.gendan.planning.Readers.READERS;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.Versioned;
import io.gendan.planning.orders.PlannedOrders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was promised, why not earlier, and what would help. */
@Path("/promises")
@RunOnVirtualThread
class PromiseResource {
    private final Promises promises;
    private final PlannedOrders orders;

    PromiseResource(Promises promises, PlannedOrders orders) {
        this.promises = promises;
        this.orders = orders;
    }

    @GET
    @Path("/{promiseId}")
    @RolesAllowed(READERS)
    @Transactional
    public PromiseView show(@PathParam("promiseId") UUID id) {
        Promise promise =
                promises.findByIdOptional(id).orElseThrow(() -> new Refused(new PromiseRefusal.UnknownPromise(id)));
        return promise.view(orders.findById(promise.orderId()).facts().number());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromiseView(
            UUID promiseId,
            UUID orderId,
            String orderNumber,
            int orderRevision,
            String state,
            @Nullable UUID assessmentId,
            @Nullable UUID materialsAssessmentId,
            @Nullable Instant assessedAt,
            @Nullable Instant validUntil,
            @Nullable Boolean onTime,
            @Nullable Boolean green,
            @Nullable String endedBecause,
            List<LinePromise> lines,
            long version)
            implements Versioned {}
}
