package io.gendan.order.delays;

import io.gendan.chassis.problems.Refusal;
import java.util.UUID;

/** Why something about a delay is refused. */
sealed interface DelayRefusal extends Refusal {
    record DelayNotFound(String order, UUID delay) implements DelayRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "Order " + order + " has no delay " + delay;
        }
    }

    record DelayNotPossibleInState(UUID delay, DelayState state) implements DelayRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return switch (state) {
                case DETECTED -> "The customer has not been told of this delay yet";
                case NOTIFIED -> "The customer has been told and has not answered yet";
                case CONSENTED, REFUSED, RENEGOTIATED -> "The customer has answered already";
                case RECOVERED -> "The date is safe again";
            };
        }
    }
}
