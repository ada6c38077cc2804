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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Work orders as the desk's queues see them. Work that is being withdrawn waits for nobody here. */
@ApplicationScoped
class WorkThatWaits {
    private final WorkOrders workOrders;
    private final PlannedOrders orders;
    private final Shops shops;
    private final Set<String> readers;

    WorkThatWaits(
            WorkOrders workOrders,
            PlannedOrders orders,
            Shops shops,
            @ConfigProperty(name = "planning.readers") Set<String> readers) {
        this.workOrders = workOrders;
        this.orders = orders;
        this.shops = shops;
        this.readers = readers;
    }

    /** Who may read work orders and their task cards. */
    Set<String> readers() {
        return readers;
    }

    /** Work at this step of which this is true, with its order and shop; what was to start first stands first. */
    List<Floor.Spot> at(Step step, Selection wanted, Predicate<Floor.Spot> waits) {
        return wanted.fill(first -> at(step, wanted, first), waits);
    }

    private List<Floor.Spot> at(Step step, Selection wanted, int first) {
        List<WorkOrder> found = workOrders.unfrozen(step, wanted.subjectOrBlank(), first, wanted.most());
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
                        Objects.requireNonNull(plants.get(work.job().plant()))))
                .toList();
    }

    /** What every slip about a work order says. */
    WaitingWork slip(Floor.Spot spot, Phrase what, Instant dueAt) {
        Job job = spot.work().job();
        return WaitingWork.of(spot.order().facts().number(), job.product() + " " + job.productName(), what, dueAt)
                .knowing("quantity", job.quantity())
                .knowing("promised", spot.work().plan().promisedDate())
                .printedAs(new WaitingWork.Paper("task-card", path(spot) + "/task-card", readers));
    }

    /** Where its commands are. */
    static String path(Floor.Spot spot) {
        return "/work-orders/" + spot.work().number();
    }
}
