package io.gendan.load;

import io.gendan.walk.Department;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** How long it takes, at half the load the review can bear, from an order's placement to the decision by rule: three hops and four departments. */
record ReviewSuite(Review review) implements Suite {

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Collection<Department> cast() {
        return EnumSet.allOf(Department.class);
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        double knee = review.knee(effort);
        review.load(knee / 2, effort.measured());
        review.drain(effort.measured());
        var commits = new CommitTimes(rig.postgres());
        long horizon = commits.horizon(Department.ORDER);
        review.load(knee / 2, effort.measured().multipliedBy(effort.runs()));
        review.drain(effort.measured());
        var times = commits.between(Department.ORDER, Review.PLACED, horizon, Department.REVIEW, Review.DECIDED);
        return List.of(
                Figure.of("review.knee", knee, "orders/s"),
                Figure.of("review.decided.p50", times.getValueAtPercentile(50) / 1_000.0, "ms"),
                Figure.of("review.decided.p99", times.getValueAtPercentile(99) / 1_000.0, "ms"),
                Figure.of("review.decided", times.getTotalCount(), "orders"));
    }
}
