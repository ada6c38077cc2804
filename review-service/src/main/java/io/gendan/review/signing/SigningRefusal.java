package io.gendan.review.signing;

import io.gendan.chassis.problems.Refusal;
import io.gendan.review.heads.Department;

/** Why a rule is not switched. */
sealed interface SigningRefusal extends Refusal {

    record NotTheHead(Department department) implements SigningRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Only the head of %s or the head's deputy switches its rule".formatted(department);
        }
    }

    record NeverByRule(Department department) implements SigningRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "%s signs only what a rule cannot judge".formatted(department);
        }
    }
}
