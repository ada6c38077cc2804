package io.gendan.planning.workorders;

import io.gendan.planning.promising.Placement;
import io.gendan.planning.routings.RoutingStep;

/** An operation to be made, and when. */
record OperationPlan(RoutingStep step, Placement placement) {}
