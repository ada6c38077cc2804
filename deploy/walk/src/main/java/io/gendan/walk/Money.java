package io.gendan.walk;

import java.math.BigDecimal;

/** Money as it travels. */
public record Money(BigDecimal amount, String currency) {

    static final Money NOTHING = new Money(BigDecimal.ZERO, "XXX");

    /** The wire wants a decimal in a string. */
    public record OnTheWire(String amount, String currency) {}

    public OnTheWire wire() {
        return new OnTheWire(amount.toPlainString(), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
