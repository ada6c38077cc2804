package io.gendan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a life uses up, and how long it takes.
 *
 * @param rate lives begun a second
 */
record LifeCost(Rig rig, LifeLoad load, double rate, Duration time) {

    /** Of everything that is counted, what is worth following while the databases grow. */
    private static final Set<String> GROWING = Set.of("life.processor", "life.wal", "life.time.p50", "life.time.p99");

    /** What the load writes to again and again is logged whole once after a checkpoint; that has happened when counting begins. */
    List<Figure> measure() {
        rig.postgres().settle();
        load.live(rate, load.effort().measured());
        load.lives().takeTimes();
        var before = Footprint.before(rig);
        int lives = load.live(rate, time);
        var figures = new ArrayList<>(Footprint.after(rig).since(before, "life.", lives, "life"));
        var times = load.lives().takeTimes();
        figures.add(Figure.of("life.time.p50", times.getValueAtPercentile(50) / 1_000.0, "ms"));
        figures.add(Figure.of("life.time.p99", times.getValueAtPercentile(99) / 1_000.0, "ms"));
        return figures;
    }

    /** Named after how many orders there are. */
    List<Figure> measureWith(int orders) {
        return measure().stream()
                .filter(figure -> GROWING.contains(figure.figure()))
                .map(figure -> Figure.of(figure.figure() + ".orders-" + orders, figure.value(), figure.unit()))
                .toList();
    }
}
