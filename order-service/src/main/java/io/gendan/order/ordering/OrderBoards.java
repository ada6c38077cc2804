package io.gendan.order.ordering;

import io.gendan.order.customers.Customers;
import io.gendan.order.customers.CustomersInReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts orders in reach on the board. */
@ApplicationScoped
class OrderBoards {
    private static final int CARDS_PER_STAGE = 25;
    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isOver()).toList();

    private final OrderSearch search;
    private final OrderViews views;
    private final Customers customers;
    private final CustomersInReach reach;
    private final EntityManager database;

    OrderBoards(
            OrderSearch search, OrderViews views, Customers customers, CustomersInReach reach, EntityManager database) {
        this.search = search;
        this.views = views;
        this.customers = customers;
        this.reach = reach;
        this.database = database;
    }

    OrderBoard open() {
        Map<Stage, Long> counts = counts();
        List<OrderBoard.Column> columns = OPEN.stream()
                .map(stage -> new OrderBoard.Column(
                        stage,
                        counts.getOrDefault(stage, 0L),
                        views.summaries(search.find(stage, null, null, null, CARDS_PER_STAGE))))
                .toList();
        return board(columns, "");
    }

    /** Open or over: whatever bears the number, ours or the customer's. */
    OrderBoard found(String text) {
        Map<Stage, List<OrderSummary>> found =
                views.summaries(search.find(null, null, text, null, CARDS_PER_STAGE)).stream()
                        .collect(Collectors.groupingBy(OrderSummary::stage));
        List<OrderBoard.Column> columns = Arrays.stream(Stage.values())
                .filter(found::containsKey)
                .map(stage -> {
                    List<OrderSummary> orders = found.getOrDefault(stage, List.of());
                    return new OrderBoard.Column(stage, orders.size(), orders);
                })
                .toList();
        return board(columns, text);
    }

    private OrderBoard board(List<OrderBoard.Column> columns, String text) {
        List<String> codes = columns.stream()
                .flatMap(column -> column.orders().stream())
                .map(OrderSummary::customer)
                .distinct()
                .toList();
        return new OrderBoard(columns, customers.names(codes), text);
    }

    private Map<Stage, Long> counts() {
        TypedQuery<Tuple> query = database.createQuery(
                "select stage, count(*) from Order where stage in :open and " + CustomersInReach.holds("terms.customer")
                        + " group by stage",
                Tuple.class);
        reach.values().and("open", OPEN).map().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Stage.class), row -> row.get(1, Long.class)));
    }
}
