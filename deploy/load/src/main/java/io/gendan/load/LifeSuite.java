package io.gendan.load;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.load.life.Lives;
import io.gendan.walk.Days;
import io.gendan.walk.Department;
import io.gendan.walk.OrderRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Whole lives, from placement to closure: two lines, three levels of parts, one part short and bought, two work orders of three
 * operations, deposit and balance, one shipment. The departments act through their public interfaces as soon as they hear of
 * something; the rate at which lives are begun goes up until they no longer end as quickly.
 */
final class LifeSuite implements Suite {

    /** Both pay a deposit, and the balance before shipment. */
    private static final List<String> CUSTOMERS = List.of("C004", "C007");

    private static final int DAYS_AHEAD = 120;
    private static final double FIRST_SHARE = 0.4;
    private static final double STEEPNESS = 1.2;

    /** Of the highest rate: far enough from it that nothing is left behind by chance. */
    private static final double COMFORTABLE = 0.75;

    private static final int SPECIMENS = 20;

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
        try (var lives = lives(rig)) {
            var load = new LifeLoad(lives, effort, rig.out());
            var copies = new Copies(rig.postgres());
            if (!effort.sizes().isEmpty()) {
                copies.of(SPECIMENS, lived -> {
                    load.live(lived);
                    rig.platform().clock().settle();
                });
            }
            double busy = load.warmUp();
            var knee = new Ramp(busy * FIRST_SHARE, STEEPNESS).highest(load::sustain);
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of("life.throughput", knee.closed(), "lives/s"));
            var cost = new LifeCost(
                    rig, load, knee.rate() * COMFORTABLE, effort.measured().multipliedBy(effort.runs()));
            figures.addAll(cost.measure());
            for (int size : effort.sizes()) {
                copies.fillUpTo(size);
                figures.addAll(cost.measureWith(size));
            }
            return figures;
        }
    }

    private static Lives lives(Rig rig) {
        var now = rig.now(Department.ORDER);
        var requested = Days.of(now).plusDays(DAYS_AHEAD);
        var clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), now));
        return new Lives(rig.switchboard(), rig.brokers(), clock, number -> wish(number, requested));
    }

    private static OrderRequest wish(String number, LocalDate requested) {
        var customer = CUSTOMERS.get(Math.floorMod(number.hashCode(), CUSTOMERS.size()));
        return new OrderRequest(
                customer, number, false, List.of(line("L-BOL900", 2, requested), line("F-BEN150", 3, requested)));
    }
}
