package io.gendan.finance.accounts;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One order line: its price, and how far it got. */
@Embeddable
public class AccountLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String product;
    private String unit;
    private BigDecimal quantity;
    private BigDecimal unitPrice;
    private BigDecimal amount;
    private BigDecimal stored = BigDecimal.ZERO;
    private BigDecimal cleared = BigDecimal.ZERO;
    private BigDecimal dispatched = BigDecimal.ZERO;
    private BigDecimal delivered = BigDecimal.ZERO;
    private BigDecimal invoiced = BigDecimal.ZERO;

    AccountLine(String product, String unit, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount) {
        this.product = product;
        this.unit = unit;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
        this.amount = amount;
    }

    @SuppressWarnings("NullAway")
    protected AccountLine() {}

    void store(BigDecimal more) {
        stored = stored.add(more);
    }

    void deliver(BigDecimal more) {
        delivered = delivered.add(more);
    }

    /**
     * Clears what is stored, up to the ordered quantity and so many percent; never less than before.
     *
     * @return whether more is cleared now
     */
    boolean clear(BigDecimal overPercent) {
        int wholes = Math.max(0, stored.stripTrailingZeros().scale());
        BigDecimal most =
                quantity.add(quantity.multiply(overPercent).divide(HUNDRED)).setScale(wholes, RoundingMode.DOWN);
        BigDecimal now = stored.min(most).max(cleared);
        boolean more = now.compareTo(cleared) > 0;
        cleared = now;
        return more;
    }

    /** Takes back what is cleared and has not left. */
    void revoke() {
        cleared = cleared.min(dispatched);
    }

    /**
     * What a shipment of so much more is invoiced with. Amounts are differences of rounded cumulative amounts: parts
     * are never negative and sum to the line's amount.
     */
    BigDecimal dispatch(BigDecimal more, int decimals) {
        dispatched = dispatched.add(more);
        BigDecimal part = worth(dispatched, decimals).subtract(invoiced);
        invoiced = invoiced.add(part);
        return part;
    }

    BigDecimal worth(BigDecimal soMuch, int decimals) {
        return soMuch.compareTo(quantity) == 0
                ? amount
                : soMuch.multiply(unitPrice).setScale(decimals, RoundingMode.HALF_UP);
    }

    boolean isComplete() {
        return dispatched.compareTo(quantity) >= 0;
    }

    boolean isStored() {
        return stored.compareTo(quantity) >= 0;
    }

    public String product() {
        return product;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    BigDecimal amount() {
        return amount;
    }

    public BigDecimal stored() {
        return stored;
    }

    public BigDecimal cleared() {
        return cleared;
    }

    public BigDecimal dispatched() {
        return dispatched;
    }

    BigDecimal invoiced() {
        return invoiced;
    }
}
