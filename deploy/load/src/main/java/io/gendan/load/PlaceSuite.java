package io.gendan.load;

import io.gendan.walk.Department;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many orders order-service takes, its relay and Kafka included, next to what PostgreSQL alone can do with the same SQL. */
final class PlaceSuite implements Suite {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final String REFERENCE = "order_reference";

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
        new ClosedLoop(CLIENTS.getLast()).run(effort.warmUp(), placing::placeOrFail);
        var transaction = Statements.of(rig.postgres(), placing::placeOrFail, "insert into orders");
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("place.statements", transaction.size(), "per order"));
        figures.add(Figure.of("place.wal", walPerOrder(rig, placing), "bytes per order"));
        var ours = new LinkedHashMap<Integer, Double>();
        for (int clients : CLIENTS) {
            ours.put(clients, Median.of(effort.runs(), () -> throughput(rig, clients, effort, placing)));
        }
        var reference = reference(rig, transaction, effort);
        ours.forEach((clients, orders) -> figures.add(
                new Figure("place.throughput.clients-" + clients, orders, "orders/s", reference.get(clients))));
        return figures;
    }

    private static double throughput(Rig rig, int clients, Effort effort, Placing placing) {
        rig.postgres().settle();
        return new ClosedLoop(clients)
                .run(effort.measured(), placing::placeOrFail)
                .perSecond();
    }

    /** After a checkpoint pages are logged whole once; over this many orders that is part of the price. */
    private static double walPerOrder(Rig rig, Placing placing) {
        int orders = 2_000;
        long before = rig.postgres().walBytes();
        for (int i = 0; i < orders; i++) {
            placing.placeOrFail();
        }
        return (rig.postgres().walBytes() - before) / (double) orders;
    }

    /** On a copy of the very same data, while no service is connected. */
    private static Map<Integer, Double> reference(Rig rig, List<Statement> transaction, Effort effort) {
        var pgbench = PgBench.installed();
        if (pgbench.isEmpty()) {
            rig.out().println("  pgbench is not installed (Debian: postgresql), so there is no reference");
            return Map.of();
        }
        rig.cast(Set.of());
        rig.postgres().run("postgres", "create database " + REFERENCE + " template \"order\"");
        try {
            var reference = new PgBench(pgbench.get(), rig.postgres(), REFERENCE);
            var script = PgBenchScript.of(transaction);
            var perSecond = new LinkedHashMap<Integer, Double>();
            for (int clients : CLIENTS) {
                perSecond.put(clients, Median.of(effort.runs(), () -> {
                    rig.postgres().settle();
                    return reference.run(script, clients, effort.measured());
                }));
            }
            return perSecond;
        } finally {
            rig.postgres().run("postgres", "drop database " + REFERENCE + " with (force)");
        }
    }
}
