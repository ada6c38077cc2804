package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a request, so that the writer hears it all at once. */
final class FieldProblems {
    private final List<OrderRefusal.FieldProblem> found = new ArrayList<>();

    void add(String field, String problem) {
        found.add(new OrderRefusal.FieldProblem(field, problem));
    }

    void require(boolean fine, String field, String problem) {
        if (!fine) {
            add(field, problem);
        }
    }

    /** @throws Refused when anything was found */
    void refuseAny() {
        if (!found.isEmpty()) {
            throw new Refused(new OrderRefusal.OrderNotAcceptable(List.copyOf(found)));
        }
    }
}
