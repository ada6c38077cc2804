package io.gendan.load.life;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Days;
import io.gendan.walk.Workshop;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes what is planned: starts a work order when its kit is there, and each operation when the one before it has made everything.
 * Nobody in the factory minds work that is done before its day.
 */
final class Foreman implements Clerk {

    /**
     * A work order as it was planned.
     *
     * @param operations by their sequence numbers; the last one is packing
     */
    private record Route(BigDecimal quantity, List<Integer> operations) {

        static Route of(JsonNode planned) {
            return new Route(
                    new BigDecimal(planned.path("quantity").path("value").asText()),
                    planned.path("operations")
                            .valueStream()
                            .map(operation -> operation.path("sequence").asInt())
                            .toList());
        }

        int after(int operation) {
            return operations.get(operations.indexOf(operation) + 1);
        }

        boolean isPacking(int operation) {
            return operation == operations.getLast();
        }
    }

    private final Workshop workshop;
    private final Clock clock;
    private final Map<UUID, Route> routes = new ConcurrentHashMap<>();

    Foreman(Workshop workshop, Clock clock) {
        this.workshop = workshop;
        this.clock = clock;
    }

    @Override
    public Map<String, Deed> deeds() {
        return Map.of(
                "io.gendan.planning.production-scheduled.v1",
                this::remember,
                "io.gendan.materials.kit-completed.v1",
                this::start,
                "io.gendan.planning.production-started.v1",
                started -> workshop.approveFirstArticle(workOrder(started.data())),
                "io.gendan.planning.first-article-approved.v1",
                approved -> report(approved, route(approved).operations().getFirst()),
                "io.gendan.planning.production-progressed.v1",
                this::goOn,
                "io.gendan.planning.final-inspection-passed.v1",
                passed -> report(passed, route(passed).operations().getLast()));
    }

    private void remember(Fact scheduled) {
        scheduled.data().path("workOrders").forEach(workOrder -> routes.put(workOrder(workOrder), Route.of(workOrder)));
    }

    private void start(Fact kit) {
        Patience.until(() -> workshop.start(workOrder(kit.data())));
    }

    private void goOn(Fact progressed) {
        var route = route(progressed);
        int done = progressed.data().path("operation").asInt();
        if (route.isPacking(done)) {
            routes.remove(workOrder(progressed.data()));
        } else if (route.isPacking(route.after(done))) {
            inspect(progressed, route);
        } else {
            report(progressed, route.after(done));
        }
    }

    /** Lots are so small that every piece is looked at. */
    private void inspect(Fact made, Route route) {
        workshop.passFinalInspection(workOrder(made.data()), route.quantity().intValueExact());
    }

    private void report(Fact fact, int operation) {
        workshop.report(
                workOrder(fact.data()),
                operation,
                Days.of(clock.instant()),
                route(fact).quantity());
    }

    private Route route(Fact fact) {
        var route = routes.get(workOrder(fact.data()));
        if (route == null) {
            throw new IllegalStateException("nobody has planned " + fact.text("workOrderId"));
        }
        return route;
    }

    private static UUID workOrder(JsonNode data) {
        return UUID.fromString(data.path("workOrderId").asText());
    }
}
