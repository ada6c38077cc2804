package io.gendan.finance.payments;

import io.gendan.chassis.problems.Refusal;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Why money is not recorded or allocated as told. */
sealed interface PaymentRefusal extends Refusal {
    record PaymentNotFound(UUID payment) implements PaymentRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no payment " + payment;
        }
    }

    /** The same line of the same bank account cannot say two things. */
    record BankReferenceDiffers(String bankAccount, String bankReference, UUID payment) implements PaymentRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Bank reference " + bankReference + " was recorded with another payer, amount, reference or date";
        }
    }

    record BankAccountUnknown(String bankAccount) implements PaymentRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return bankAccount + " is no bank account in the chart of accounts";
        }
    }

    record ReferenceUnknown(String reference) implements PaymentRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Nothing was asked for under " + reference;
        }
    }

    record AmountNotPositive(Money amount) implements PaymentRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "An amount of money is positive, not " + amount;
        }
    }

    record CurrencyDiffers(CurrencyUnit asked, CurrencyUnit paid) implements PaymentRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Asked for in " + asked + ", paid in " + paid + ": exchange it at the bank or give it back";
        }
    }

    record AlreadyTakenBack(UUID payment) implements PaymentRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The bank took payment " + payment + " back before";
        }
    }

    /** @param unused what of the order's prepaid money no invoice took and nobody was given back */
    record MoreThanUnapplied(Money unapplied) implements PaymentRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Only " + unapplied + " of the payment is left";
        }
    }

    record MoreThanOpen(String reference, Money open) implements PaymentRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Only " + open + " is open under " + reference;
        }
    }
}
