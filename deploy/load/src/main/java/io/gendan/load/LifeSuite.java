package io.gendan.load;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.walk.Days;
import io.gendan.walk.Department;
import io.gendan.walk.InParallel;
import io.gendan.walk.Merchandiser;
import io.gendan.walk.Ops;
import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import io.gendan.walk.Pace;
import io.gendan.walk.SalesDesk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whole lives, from placement to closure: two lines, three levels of parts, one part short and bought, two work orders of three
 * operations, deposit and balance, one shipment. The departments act through their public interfaces and look at what waits once
 * a day of the factory clock.
 */
final class LifeSuite implements Suite {

    private static final int HANDS = 16;
    private static final List<String> CUSTOMERS = List.of("C004", "C007");
    private static final int DAYS_AHEAD = 120;

    @Override
    public String name() {
        return "life";
    }

    @Override
    public Collection<Department> cast() {
        return EnumSet.allOf(Department.class);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        live(rig, effort.lives() / 4);
        var before = Footprint.of(rig);
        long began = System.nanoTime();
        live(rig, effort.lives());
        double seconds = (System.nanoTime() - began) / 1e9;

        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("life.throughput", effort.lives() / seconds, "lives/s"));
        figures.addAll(Footprint.of(rig).since(before, "life.", effort.lives(), "life"));
        return figures;
    }

    private static void live(Rig rig, int lives) {
        var switchboard = rig.switchboard();
        var sales = new SalesDesk(switchboard);
        var requested = Days.of(rig.now(Department.ORDER)).plusDays(DAYS_AHEAD);
        var orders = InParallel.each(
                HANDS,
                IntStream.range(0, lives).boxed().toList(),
                number -> sales.place(new OrderRequest(
                        CUSTOMERS.get(number % CUSTOMERS.size()),
                        "life-" + UUID.randomUUID(),
                        false,
                        List.of(line("L-BOL900", 2, requested), line("F-BEN150", 3, requested)))));
        var clock = rig.platform().clock();
        Merchandiser.of(switchboard, clock)
                .at(new Pace.Daily(clock, new Ops(switchboard)))
                .followToTheEnd(orders.stream().map(OrderView::id).toList());
    }
}
