package io.gendan.probe.counting;

import io.gendan.chassis.problems.Refusal;

sealed interface GateRefusal extends Refusal {
    record GateClosed(String gate) implements GateRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Gate " + gate + " is closed";
        }
    }

    record GateUnknown(String gate) implements GateRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no gate " + gate;
        }
    }
}
