package io.gendan.finance.accounts;

import io.gendan.chassis.values.Quantity;

/** @param quantity cumulative over all clearances of the order */
public record ClearedLine(int line, Quantity quantity) {
    static ClearedLine of(int number, AccountLine line) {
        return new ClearedLine(number, new Quantity(line.cleared(), line.unit()));
    }
}
