package io.gendan.materials.purchasing;

import static io.gendan.materials.Readers.PURCHASE_REQUEST_READERS;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is asked of purchasing. */
@Path("/purchase-requests")
@RunOnVirtualThread
@Tag(name = "purchasing")
public class PurchaseRequestsResource {
    /**
     * @param supplier the preferred one; absent when nobody sells the item
     * @param expectedDate when it would be here if it had been ordered when it was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestView(
            UUID id,
            UUID orderId,
            String order,
            int line,
            String item,
            String itemName,
            Quantity quantity,
            @Nullable String supplier,
            @Nullable LocalDate expectedDate,
            RequestState state,
            Instant raisedAt,
            @Nullable String purchaseOrder) {}

    private record Row(
            UUID id,
            UUID orderId,
            String order,
            int line,
            String item,
            String itemName,
            BigDecimal quantity,
            String unit,
            @Nullable String supplier,
            @Nullable LocalDate expectedDate,
            RequestState state,
            Instant raisedAt,
            @Nullable String purchaseOrder) {
        RequestView view() {
            return new RequestView(
                    id,
                    orderId,
                    order,
                    line,
                    item,
                    itemName,
                    new Quantity(quantity, unit),
                    supplier,
                    expectedDate,
                    state,
                    raisedAt,
                    purchaseOrder);
        }
    }

    private final EntityManager entities;

    PurchaseRequestsResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @RolesAllowed(PURCHASE_REQUEST_READERS)
    @Transactional
    @Operation(summary = "Purchase requests by class of customer, then date; open ones, or all")
    public Page<RequestView> list(
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("order") @DefaultValue("") String order) {
        return new Page<>(
                entities.createQuery("""
                                select r.id, r.orderId, o.number, r.line, r.item, i.name, r.quantity, i.unit, r.supplier,
                                       r.expectedOn, r.state, r.raisedAt, r.purchaseOrder
                                from PurchaseRequest r join MaterialOrder o on o.id = r.orderId join Item i on i.code = r.item
                                where (?1 = false or r.state = ?2)
                                  and (?3 = '' or o.number = ?3 or cast(o.id as string) = ?3)
                                order by r.customerClass, r.neededOn, r.id""", Row.class)
                        .setParameter(1, open)
                        .setParameter(2, RequestState.OPEN)
                        .setParameter(3, order)
                        .getResultStream()
                        .map(Row::view)
                        .toList(),
                null);
    }
}
