package io.gendan.order.ordering;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.words.Phrase;
import io.gendan.order.catalog.OrderClass;
import io.gendan.order.customers.Customers;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Orders as the desk's queues see them; customers see their own only. */
@ApplicationScoped
public class OrdersThatWait {
    private static final String WANTED = """
            (:number = '' or number = :number) and (:customer is null or terms.customer = :customer)""";

    private final Orders orders;
    private final OrderViews views;
    private final Customers customers;
    private final Caller caller;

    OrdersThatWait(Orders orders, OrderViews views, Customers customers, Caller caller) {
        this.orders = orders;
        this.views = views;
        this.customers = customers;
        this.caller = caller;
    }

    /** The ones that have waited longest for a change. */
    List<Order> in(Collection<Stage> stages, Selection wanted) {
        return orders.find(
                        "stage in :stages and " + WANTED + " order by changedAt",
                        Parameters.with("stages", stages)
                                .and("number", wanted.subjectOrBlank())
                                .and("customer", onlyOf()))
                .page(0, wanted.most())
                .list();
    }

    /** Custom orders in these stages whose sample nobody has signed. */
    List<Order> withUnsignedSample(Collection<Stage> stages, Selection wanted) {
        return orders.find(
                        """
                        from Order o where o.stage in :stages and o.agreement.sampleApprovedAt is null
                            and exists (select 1 from OrderLine line
                                where line.order = o and line.wish.productClass = :custom)
                            and (:number = '' or o.number = :number)
                            and (:customer is null or o.terms.customer = :customer)
                        order by o.changedAt""",
                        Parameters.with("stages", stages)
                                .and("custom", OrderClass.CUSTOM)
                                .and("number", wanted.subjectOrBlank())
                                .and("customer", onlyOf()))
                .page(0, wanted.most())
                .list();
    }

    /** Those of these orders that are wanted. */
    public List<Order> among(Collection<OrderId> ids, Selection wanted) {
        return orders.find(
                        "id in :ids and " + WANTED,
                        Parameters.with("ids", ids)
                                .and("number", wanted.subjectOrBlank())
                                .and("customer", onlyOf()))
                .list();
    }

    private @Nullable String onlyOf() {
        return caller.has(Roles.CUSTOMER) ? caller.customer().orElse("") : null;
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
