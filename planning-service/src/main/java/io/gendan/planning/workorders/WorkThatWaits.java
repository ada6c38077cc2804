package io.gendan.planning.workorders;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.orders.PlannedOrders;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Work orders as the desk's queues see them. Work that is being withdrawn waits for nobody here. */
@ApplicationScoped
class WorkThatWaits {
    /** So many are looked at; on a floor with more, those that were to start later wait their turn. */
    private static final int AT_ONCE = 500;

    private final WorkOrders workOrders;
    private final PlannedOrders orders;
    private final Shops shops;

    WorkThatWaits(WorkOrders workOrders, PlannedOrders orders, Shops shops) {
        this.workOrders = workOrders;
        this.orders = orders;
        this.shops = shops;
    }

    /** Work in one of these states, with its order and shop. */
    Stream<Floor.Spot> in(Collection<WorkOrderState> states, Selection wanted) {
        List<WorkOrder> found = workOrders.unfrozen(states, wanted.subjectOrBlank(), AT_ONCE);
        Map<UUID, PlannedOrder> owners =
                orders
                        .list(
                                "id in ?1",
                                found.stream()
                                        .map(work -> work.job().orderId())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(order -> order.facts().id(), Function.identity()));
        Map<String, Shop> plants = shops.all().stream().collect(Collectors.toMap(Shop::plant, Function.identity()));
        return found.stream()
                .map(work -> new Floor.Spot(
                        Objects.requireNonNull(owners.get(work.job().orderId())),
                        work,
                        Objects.requireNonNull(plants.get(work.job().plant()))));
    }

    /** What every slip about a work order says. */
    static WaitingWork slip(Floor.Spot spot, Phrase what, Instant dueAt) {
        Job job = spot.work().job();
        return WaitingWork.of(spot.order().facts().number(), job.product() + " " + job.productName(), what, dueAt)
                .knowing("quantity", job.quantity())
                .knowing("promised", spot.work().plan().promisedDate());
    }

    /** Where its commands are. */
    static String path(Floor.Spot spot) {
        return "/work-orders/" + spot.work().number();
    }
}
