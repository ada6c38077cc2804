package io.gendan.load;

import io.gendan.walk.Department;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How many orders order-service takes, its relay and Kafka included, next to what PostgreSQL alone can do with the same SQL. */
final class PlaceSuite implements Suite {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    @Override
    public String name() {
        return "place";
    }

    @Override
    public Collection<Department> cast() {
        return Set.of(Department.ORDER);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        var placing = new Placing(rig);
        new ClosedLoop(8).run(effort.warmUp(), placing::placeOrFail);
        var figures = new ArrayList<Figure>();
        var spoken = Statements.of(rig.postgres(), placing::placeOrFail);
        figures.add(Figure.of("place.statements", spoken.size(), "per order"));
        spoken.forEach(statement -> rig.out().println("    " + statement.shape()));
        for (int clients : CLIENTS) {
            var runs = Median.of(effort.runs(), () -> run(rig, clients, effort, placing));
            figures.add(Figure.of("place.throughput.clients-" + clients, runs, "orders/s"));
        }
        return figures;
    }

    private static double run(Rig rig, int clients, Effort effort, Placing placing) {
        rig.postgres().settle();
        return new ClosedLoop(clients)
                .run(effort.measured(), placing::placeOrFail)
                .perSecond();
    }
}
