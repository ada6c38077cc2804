package io.gendan.finance.accounts;

import io.gendan.chassis.problems.Refusal;

/** Why nothing is done about an order's account. */
sealed interface AccountRefusal extends Refusal {
    record OrderNotFound(String order) implements AccountRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "Finance knows no order " + order;
        }
    }
}
