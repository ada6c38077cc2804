package io.gendan.finance.credit;

import io.gendan.chassis.problems.Refusal;
import org.joda.money.CurrencyUnit;

/** Why a credit account does not do as it is told. */
sealed interface CreditRefusal extends Refusal {
    record CreditAccountNotFound(String customer) implements CreditRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "Customer " + customer + " has no credit account";
        }
    }

    record AllowanceInOtherCurrency(String customer, CurrencyUnit currency) implements CreditRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The limit of " + customer + " counts in " + currency;
        }
    }
}
