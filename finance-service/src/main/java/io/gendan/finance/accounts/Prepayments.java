package io.gendan.finance.accounts;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Money that came before an invoice: allocated + returned never exceed received, which the database checks too. What the
 * bank takes back of money that was used already is uncovered: the customer owes it, and what comes next pays it first.
 */
@Embeddable
class Prepayments {
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal allocated = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private BigDecimal uncovered = BigDecimal.ZERO;

    /** @return how much of it pays for what was uncovered */
    BigDecimal receive(BigDecimal money) {
        BigDecimal covering = money.min(uncovered);
        uncovered = uncovered.subtract(covering);
        received = received.add(money.subtract(covering));
        return covering;
    }

    /** @return how much of it had been used: that is uncovered now */
    BigDecimal takeBack(BigDecimal money) {
        BigDecimal unused = money.min(usable().subtract(allocated));
        received = received.subtract(unused);
        BigDecimal used = money.subtract(unused);
        uncovered = uncovered.add(used);
        return used;
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

    BigDecimal uncovered() {
        return uncovered;
    }

    BigDecimal allocated() {
        return allocated;
    }

    /** What invoices may take in all. */
    BigDecimal usable() {
        return received.subtract(returned);
    }
}
