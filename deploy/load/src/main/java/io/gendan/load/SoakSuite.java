package io.gendan.load;

import io.gendan.walk.Department;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Half the load that is just kept up with, for as long as is asked. In the fifth of twenty parts each service is started anew
 * while the others work on. Nothing may grow that is not meant to: each amount at the end stands next to what it was soon after that, so
 * that the same processes are compared with themselves.
 */
final class SoakSuite implements Suite {

    private static final int LOOKS = 20;
    private static final int RESTART = LOOKS / 4;
    private static final int FEW = 4;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public Collection<Department> cast() {
        return EnumSet.allOf(Department.class);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        try (var lives = StandardLife.on(rig)) {
            var load = new LifeLoad(lives, effort, rig.out());
            double rate = load.knee().rate() / 2;
            long before = lives.closed();
            lives.takeTimes();
            var looks = soak(rig, load, rate, effort.soak().dividedBy(LOOKS));
            var figures = new ArrayList<Figure>();
            figures.add(Figure.of("soak.time", effort.soak().toMillis() / 60_000.0, "min"));
            figures.add(Figure.of("soak.rate", rate, "lives/s"));
            figures.add(Figure.of("soak.lives", lives.closed() - before, "closed"));
            figures.add(Figure.of("soak.life.p99", lives.takeTimes().getValueAtPercentile(99) / 1_000.0, "ms"));
            figures.addAll(Vitals.compared(looks.subList(RESTART, LOOKS), FEW));
            return figures;
        }
    }

    /** Whatever was begun has also ended. */
    private static List<Vitals> soak(Rig rig, LifeLoad load, double rate, Duration between) {
        var looks = new ArrayList<Vitals>();
        for (int look = 1; look <= LOOKS; look++) {
            var restart = look == RESTART ? restart(rig) : CompletableFuture.completedFuture(null);
            load.begin(rate, between);
            restart.join();
            looks.add(Vitals.of(rig));
            rig.out()
                    .printf(
                            "    %.1f min: %,d lives closed, %d open%n",
                            look * between.toMillis() / 60_000.0,
                            load.lives().closed(),
                            load.lives().open());
        }
        load.end();
        return looks;
    }

    /** One service after the other. */
    private static CompletableFuture<Void> restart(Rig rig) {
        return CompletableFuture.runAsync(() -> {
            for (var department : Department.values()) {
                rig.restart(department);
            }
        });
    }
}
