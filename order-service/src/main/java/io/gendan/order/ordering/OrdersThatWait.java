package io.gendan.order.ordering;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.order.catalog.OrderClass;
import io.gendan.order.customers.Customers;
import io.gendan.order.customers.CustomersInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Orders in reach as the desk's queues see them. */
@ApplicationScoped
public class OrdersThatWait {
    private static final String WANTED =
            "(:number = '' or number = :number) and " + CustomersInReach.holds("terms.customer");

    private final Orders orders;
    private final OrderViews views;
    private final Customers customers;
    private final CustomersInReach reach;
    private final Set<String> readers;

    OrdersThatWait(
            Orders orders,
            OrderViews views,
            Customers customers,
            CustomersInReach reach,
            @ConfigProperty(name = "order.readers") Set<String> readers) {
        this.orders = orders;
        this.views = views;
        this.customers = customers;
        this.reach = reach;
        this.readers = readers;
    }

    /** Who may look at orders. */
    Set<String> readers() {
        return readers;
    }

    /** The ones that have waited longest for a change. */
    List<Order> in(Collection<Stage> stages, Selection wanted) {
        return in(stages, wanted, 0);
    }

    /** @param first how many of them are left out */
    List<Order> in(Collection<Stage> stages, Selection wanted, int first) {
        return orders.find(
                        "stage in :stages and " + WANTED + " order by changedAt, id.value",
                        reach.values().and("stages", stages).and("number", wanted.subjectOrBlank()))
                .range(first, first + wanted.most() - 1)
                .list();
    }

    /** Custom orders in these stages whose sample nobody has signed. */
    List<Order> withUnsignedSample(Collection<Stage> stages, Selection wanted) {
        return orders.find(
                        """
                        from Order o where o.stage in :stages and o.agreement.sampleApprovedAt is null
                            and exists (select 1 from OrderLine line
                                where line.order = o and line.wish.productClass = :custom)
                            and (:number = '' or o.number = :number) and %s
                        order by o.changedAt""".formatted(CustomersInReach.holds("o.terms.customer")),
                        reach.values()
                                .and("stages", stages)
                                .and("custom", OrderClass.CUSTOM)
                                .and("number", wanted.subjectOrBlank()))
                .page(0, wanted.most())
                .list();
    }

    /** Those of these orders that are wanted. */
    public List<Order> among(Collection<OrderId> ids, Selection wanted) {
        return orders.find(
                        "id in :ids and " + WANTED,
                        reach.values().and("ids", ids).and("number", wanted.subjectOrBlank()))
                .list();
    }

    /** A slip for each order, due when its next step is. */
    public Slips slips(Collection<Order> found) {
        return new Slips(
                customers.names(found.stream().map(Order::customer).distinct().toList()),
                views.summaries(List.copyOf(found)).stream()
                        .collect(Collectors.toMap(OrderSummary::number, summary -> summary)));
    }

    /** Slips still without their forms. */
    public record Slips(Map<String, String> customers, Map<String, OrderSummary> summaries) {
        public WaitingWork about(Order order, Phrase what) {
            OrderSummary summary = summaries.get(order.number());
            NextStep next = summary == null ? null : summary.nextStep();
            String customer = order.customer() + " " + customers.getOrDefault(order.customer(), "");
            return WaitingWork.of(order.number(), customer, what, next == null ? null : next.dueAt())
                    .knowing("customer-order-number", order.customerOrderNumber())
                    .knowing("total", order.total());
        }
    }
}
