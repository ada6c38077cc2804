package io.gendan.finance.invoicing;

import io.gendan.chassis.problems.Refusal;

/** Why an invoice is not shown. */
sealed interface InvoiceRefusal extends Refusal {
    record InvoiceNotFound(String number) implements InvoiceRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no invoice " + number;
        }
    }
}
