package io.gendan.finance.rates;

/** Told inside the service, in the transaction of the import: what waited for a rate may go on. */
public record RatesChanged() {}
