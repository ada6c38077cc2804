package io.gendan.load;

import io.gendan.walk.Department;
import io.gendan.walk.Phone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** How quickly people are shown what they look at most, with many orders in the database. */
final class ReadSuite implements Suite {

    private static final double PER_SECOND = 50;
    private static final int FILLING_CLIENTS = 32;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Collection<Department> cast() {
        return Set.of(Department.ORDER);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        fill(rig, effort.orders());
        var orders = rig.postgres()
                .query(
                        Department.ORDER.slug(),
                        "select id from orders order by random() limit 1000",
                        row -> row.getString(1));
        var phone = rig.switchboard().call(Department.ORDER, "sales");
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("read.orders", effort.orders(), "in database"));
        requests().forEach((name, path) -> {
            var load = new OpenLoop(PER_SECOND);
            load.run(effort.measured(), () -> read(phone, path, orders));
            var result = load.run(effort.measured(), () -> read(phone, path, orders));
            if (result.failed() > 0) {
                throw new IllegalStateException(path + " was not answered " + result.failed() + " times");
            }
            figures.add(Figure.of("read." + name + ".p50", result.millis(50), "ms"));
            figures.add(Figure.of("read." + name + ".p99", result.millis(99), "ms"));
        });
        return figures;
    }

    private static Map<String, String> requests() {
        var paths = new LinkedHashMap<String, String>();
        paths.put("order", "/orders/{order}");
        paths.put("timeline", "/orders/{order}/timeline");
        paths.put("list", "/orders?limit=50");
        paths.put("customer", "/orders?customer=C004&limit=50");
        paths.put("stage", "/orders?stage=IN_REVIEW&limit=50");
        return paths;
    }

    private static boolean read(Phone phone, String path, List<String> orders) {
        var order = orders.get(ThreadLocalRandom.current().nextInt(orders.size()));
        return phone.get(path.replace("{order}", order)).isContainerNode();
    }

    private static void fill(Rig rig, int wanted) {
        var placing = new Placing(rig);
        long missing = wanted
                - rig.postgres()
                        .query(Department.ORDER.slug(), "select count(*) from orders", row -> row.getLong(1))
                        .getFirst();
        rig.out().printf("    placing %d orders to have %d%n", Math.max(0, missing), wanted);
        new ClosedLoop(FILLING_CLIENTS).runTimes(missing, placing::placeOrFail);
    }
}
