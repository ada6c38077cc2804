package io.gendan.finance.accounts;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Money that came before an invoice: allocated + returned never exceed received, which the database checks too. */
@Embeddable
class Prepayments {
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal allocated = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;

    void receive(BigDecimal money) {
        received = received.add(money);
    }

    /** An invoice takes its share. */
    void allocate(BigDecimal money) {
        allocated = allocated.add(money);
    }

    /** It goes back to the customer, or is kept by the terms of a cancellation. */
    void giveBack(BigDecimal money) {
        returned = returned.add(money);
    }

    BigDecimal received() {
        return received;
    }

    BigDecimal allocated() {
        return allocated;
    }

    /** What invoices may take in all. */
    BigDecimal usable() {
        return received.subtract(returned);
    }
}
