package io.gendan.finance.payments;

import io.gendan.chassis.desk.Selection;
import io.gendan.finance.calendars.Calendars;
import io.gendan.finance.customers.OwnArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What customers were asked for, with the orders it is for, as the desk's queues see it. */
@ApplicationScoped
class OrderRequests {
    private static final String REQUESTS = """
            select request, account.orderNumber, account.plant from PaymentRequest request, OrderAccount account
            where account.orderId = request.orderId and""";
    private static final String OPEN = " request.received < request.amount and not request.cancelled ";
    private static final String THE_FIRST_DUE_FIRST = " order by request.dueDate, request.reference";

    private final EntityManager entities;
    private final Calendars calendars;
    private final OwnArea area;

    OrderRequests(EntityManager entities, Calendars calendars, OwnArea area) {
        this.entities = entities;
        this.calendars = calendars;
        this.area = area;
    }

    /** What is asked for and not paid. */
    List<OrderRequest> open(Selection wanted) {
        return read(entities.createQuery(
                        REQUESTS + OPEN + "and (:number = '' or account.orderNumber = :number) and "
                                + OwnArea.holds("request.customer") + THE_FIRST_DUE_FIRST,
                        Tuple.class)
                .setParameter("number", wanted.subjectOrBlank())
                .setParameter("area", area.orEverywhere())
                .setMaxResults(wanted.most()));
    }

    /** What payments may belong to: whatever is open of these customers, and whatever was asked under these references. */
    List<OrderRequest> near(Collection<String> customers, Collection<String> references) {
        return read(entities.createQuery(
                        REQUESTS + " ((" + OPEN
                                + "and request.customer in :customers) or request.reference in :references)"
                                + THE_FIRST_DUE_FIRST,
                        Tuple.class)
                .setParameter("customers", customers)
                .setParameter("references", references));
    }

    private List<OrderRequest> read(TypedQuery<Tuple> query) {
        Map<String, ZoneId> zones = new HashMap<>();
        return query.getResultList().stream()
                .map(row -> OrderRequest.of(
                        row,
                        plant -> zones.computeIfAbsent(
                                plant, unknown -> calendars.of(unknown).zone())))
                .toList();
    }
}
