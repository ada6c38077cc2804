package io.gendan.order.ordering;

import io.gendan.order.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts orders on the board. */
@ApplicationScoped
class OrderBoards {
    private static final int CARDS_PER_STAGE = 25;
    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isOver()).toList();

    private final OrderSearch search;
    private final OrderViews views;
    private final Customers customers;
    private final EntityManager database;

    OrderBoards(OrderSearch search, OrderViews views, Customers customers, EntityManager database) {
        this.search = search;
        this.views = views;
        this.customers = customers;
        this.database = database;
    }

    /** @param customer whose orders only; absent: everybody's */
    OrderBoard open(@Nullable String customer) {
        Map<Stage, Long> counts = counts(customer);
        List<OrderBoard.Column> columns = OPEN.stream()
                .map(stage -> new OrderBoard.Column(
                        stage,
                        counts.getOrDefault(stage, 0L),
                        views.summaries(search.find(stage, customer, null, null, CARDS_PER_STAGE))))
                .toList();
        return board(columns, "");
    }

    /** Open or over: whatever bears the number, ours or the customer's. */
    OrderBoard found(@Nullable String customer, String text) {
        Map<Stage, List<OrderSummary>> found =
                views.summaries(search.find(null, customer, text, null, CARDS_PER_STAGE)).stream()
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

    private Map<Stage, Long> counts(@Nullable String customer) {
        return database.createQuery(
                        "select stage, count(*) from Order where stage in :open and (:customer is null or terms.customer = :customer) group by stage",
                        Tuple.class)
                .setParameter("open", OPEN)
                .setParameter("customer", customer)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Stage.class), row -> row.get(1, Long.class)));
    }
}
