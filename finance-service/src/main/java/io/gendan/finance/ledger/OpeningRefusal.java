package io.gendan.finance.ledger;

import io.gendan.chassis.problems.Refusal;
import java.time.LocalDate;
import org.joda.money.Money;

/** Why opening balances are not taken. */
sealed interface OpeningRefusal extends Refusal {
    /** @param difference debit less credit */
    record OpeningNotBalanced(LocalDate date, Money difference) implements OpeningRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The opening balances of " + date + " do not sum to zero: " + difference;
        }
    }
}
