package io.gendan.acceptance;

import static io.gendan.walk.OrderRequest.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.InParallel;
import io.gendan.walk.Ops;
import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import io.gendan.walk.Pace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdIT extends Story {

    /** Enough to meet each other in every bucket and stock item; {@code ./gendan test -Dcrowd.orders=200} takes longer. */
    private static final int ORDERS = Integer.getInteger("crowd.orders", 64);

    private static final int CLIENTS = 16;
    private static final List<String> CUSTOMERS =
            List.of("C001", "C004", "C007", "C009", "C010", "C012", "C013", "C003");
    private static final List<String> PRODUCTS =
            List.of("L-BOL600", "L-WALL20", "L-SPOT20", "L-PEND40", "F-BEN150", "F-ARM01", "F-TBL80", "F-PLANT60");

    @Test
    void orders_placed_at_once_by_sixteen_clients_all_come_to_their_end() {
        var numbers = IntStream.range(0, ORDERS).boxed().toList();
        var orders = InParallel.each(CLIENTS, numbers, number -> sales.place(wish(number)));

        merchandiser
                .at(new Pace.Daily(clock, new Ops(switchboard)))
                .followToTheEnd(orders.stream().map(OrderView::id).toList());

        assertThat(orders.stream().map(OrderView::number).distinct()).hasSize(ORDERS);
        assertThat(orders.stream().map(order -> now(order).stage())).containsOnly("CLOSED");
    }

    private OrderRequest wish(int number) {
        return OrderRequest.of(
                CUSTOMERS.get(number % CUSTOMERS.size()),
                "crowd-" + number,
                line(PRODUCTS.get(number % PRODUCTS.size()), 1 + number % 3, today().plusDays(120)));
    }
}
