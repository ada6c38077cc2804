package io.gendan.order.customers;

import io.gendan.chassis.problems.Refusal;

/** Why something about a customer is refused. */
sealed interface CustomerRefusal extends Refusal {
    record UnknownCustomer(String customer) implements CustomerRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no customer " + customer;
        }
    }
}
