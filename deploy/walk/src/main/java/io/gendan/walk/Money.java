package io.gendan.walk;

import java.math.BigDecimal;

/** Money as it travels. */
public record Money(BigDecimal amount, String currency) {

    /** The wire wants a decimal in a string. */
    public record OnTheWire(String amount, String currency) {}

    public OnTheWire wire() {
        return new OnTheWire(amount.toPlainString(), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
