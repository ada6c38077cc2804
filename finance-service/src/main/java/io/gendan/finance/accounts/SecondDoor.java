package io.gendan.finance.accounts;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What keeps stored goods in, or lets them leave: payment or credit, and nobody holding them back. */
@Embeddable
class SecondDoor {
    private boolean creditTaken;
    private @Nullable String heldBack;

    /**
     * Clears what may leave: paid goods up to the ordered quantity, goods on credit with the agreed over-delivery.
     *
     * @return whether more is cleared now
     */
    boolean clears(AccountLines lines, AgreedTerms terms, boolean paid) {
        BigDecimal over = isOnCredit(terms) ? terms.overPercent() : BigDecimal.ZERO;
        return heldBack == null && mayOpen(terms, paid) && lines.clear(over);
    }

    boolean isOnlyHeldBack(AgreedTerms terms, boolean paid) {
        return heldBack != null && mayOpen(terms, paid);
    }

    private boolean mayOpen(AgreedTerms terms, boolean paid) {
        return isOnCredit(terms) || paid;
    }

    private boolean isOnCredit(AgreedTerms terms) {
        return terms.isNet() && creditTaken;
    }

    void takeCredit() {
        creditTaken = true;
    }

    void holdBack(@Nullable String reason) {
        heldBack = reason;
    }

    boolean isCreditTaken() {
        return creditTaken;
    }

    @Nullable
    String heldBack() {
        return heldBack;
    }
}
