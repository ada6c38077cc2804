package io.gendan.finance.accounts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where an order's money stands, for those who only look.
 *
 * @param received prepaid money, deposit and balance
 * @param allocated how much of it invoices took
 * @param heldBack why nothing is cleared, if somebody said so
 */
public record AccountFigures(
        Money received,
        Money allocated,
        Money invoiced,
        boolean creditTaken,
        @Nullable String heldBack) {}
