package io.gendan.finance.payments;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A line of a bank statement. */
record NewPayment(
        String customer,
        Money amount,
        @Nullable String reference,
        LocalDate receivedOn,
        String bankAccount,
        String bankReference) {}
