package io.gendan.probe.counting;

import io.gendan.chassis.problems.Conflict;
import io.gendan.chassis.problems.NotFound;
import io.gendan.chassis.problems.Refusal;

sealed interface GateRefusal extends Refusal {
    record GateClosed(String gate) implements GateRefusal, Conflict {}

    record GateUnknown(String gate) implements GateRefusal, NotFound {
        @Override
        public String title() {
            return "There is no gate " + gate;
        }
    }
}
