package io.gendan.finance.payments;

import io.gendan.finance.accounts.OrderAccount;

/** What follows when a request is paid in full; one bean per purpose, called while the order's account is locked. */
public interface PaidFor {
    Purpose purpose();

    void paid(PaymentRequest request, OrderAccount account);
}
