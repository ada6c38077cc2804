package io.gendan.planning.promising;

import io.gendan.chassis.problems.Refusal;
import java.util.UUID;

/** Why a promise is not shown. */
sealed interface PromiseRefusal extends Refusal {

    record UnknownPromise(UUID promise) implements PromiseRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no promise " + promise;
        }
    }
}
