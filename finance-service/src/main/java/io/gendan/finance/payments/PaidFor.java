package io.gendan.finance.payments;

import io.gendan.finance.accounts.OrderAccount;

/** What follows when money comes for a request; one bean per purpose, called while the order's account is locked. */
public interface PaidFor {
    Purpose purpose();

    /** A part of it, or the rest, has come. */
    default void received(PaymentRequest request, OrderAccount account) {}

    /** The bank took a part of it, or all, back. */
    default void takenBack(PaymentRequest request, OrderAccount account) {}

    /** All of it has come. */
    void paid(PaymentRequest request, OrderAccount account);
}
