package io.gendan.load;

import io.gendan.walk.Department;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How long a fact takes from its commit to the commit of its effect in another department, at half the load the review can bear. */
record HopSuite(Review review) implements Suite {

    @Override
    public String name() {
        return "hop";
    }

    @Override
    public Collection<Department> cast() {
        return EnumSet.allOf(Department.class);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        double rate = review.knee(effort) / 2;
        review.warmUp(effort);
        review.load(rate, effort.measured());
        review.drain(effort.measured());
        var commits = new CommitTimes(rig.postgres());
        long horizon = commits.horizon(Department.ORDER);
        review.load(rate, effort.measured().multipliedBy(effort.runs()));
        review.drain(effort.measured());
        var all = new Histogram(3);
        for (var listener : EnumSet.complementOf(EnumSet.of(Department.ORDER))) {
            all.add(commits.hop(Department.ORDER, horizon, listener));
        }
        return List.of(
                Figure.of("hop.p50", all.getValueAtPercentile(50) / 1_000.0, "ms"),
                Figure.of("hop.p99", all.getValueAtPercentile(99) / 1_000.0, "ms"),
                Figure.of("hop.count", all.getTotalCount(), "hops"));
    }
}
