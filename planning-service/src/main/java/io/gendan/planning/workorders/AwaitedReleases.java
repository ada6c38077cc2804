package io.gendan.planning.workorders;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.CapacityAdded;
import io.gendan.planning.orders.PlannedOrder;
import io.gendan.planning.resources.ShopChanged;
import io.gendan.planning.routings.RoutingsChanged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Production notices that wait for room: tried again every day, and at once when there is more of what they wait for. */
@ApplicationScoped
class AwaitedReleases implements PanacheRepositoryBase<AwaitedRelease, UUID> {
    static final String DUE = "awaited-release";

    private final DueWork due;
    private final FactoryClock clock;
    private final ExceptionCases cases;

    AwaitedReleases(DueWork due, FactoryClock clock, ExceptionCases cases) {
        this.due = due;
        this.clock = clock;
        this.cases = cases;
    }

    void await(PlannedOrder order, UUID promise, List<ReleasedLine> lines, String missing) {
        UUID id = order.facts().id();
        AwaitedRelease known = findById(id);
        if (known == null) {
            persist(new AwaitedRelease(id, promise, lines, missing));
        } else {
            known.stillMisses(missing);
        }
        cases.raise("release-waits", id.toString(), order.facts().number() + " is released and waits for " + missing);
        due.at(clock.instant().plus(Duration.ofDays(1)), id.toString(), DUE);
    }

    void forget(UUID order) {
        deleteById(order);
    }

    void onChange(@Observes ShopChanged change) {
        tryNow();
    }

    void onChange(@Observes RoutingsChanged change) {
        tryNow();
    }

    void onChange(@Observes CapacityAdded change) {
        tryNow();
    }

    private void tryNow() {
        getEntityManager()
                .createQuery("select a.orderId from AwaitedRelease a order by a.orderId", UUID.class)
                .getResultStream()
                .forEach(order -> due.at(clock.instant(), order.toString(), DUE));
    }
}
