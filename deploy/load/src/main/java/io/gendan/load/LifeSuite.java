package io.gendan.load;

import io.gendan.walk.Department;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Whole lives, from placement to closure, see {@link StandardLife}. The departments act through their public interfaces as soon as
 * they hear of something; the rate at which lives are begun goes up until they no longer end as quickly.
 */
final class LifeSuite implements Suite {

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
        try (var lives = StandardLife.on(rig)) {
            var load = new LifeLoad(lives, effort, rig.out());
            var copies = new Copies(rig.postgres());
            if (!effort.sizes().isEmpty()) {
                copies.of(SPECIMENS, lived -> {
                    load.live(lived);
                    rig.platform().clock().settle();
                });
            }
            var knee = load.knee();
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
}
