package io.gendan.finance.credit;

import io.gendan.chassis.web.Versioned;
import io.gendan.finance.Amount;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/**
 * A customer's credit as others see it.
 *
 * @param exposure held + taken + receivables
 * @param available what may still be promised: limit + allowance - exposure
 */
record CreditAccountRepresentation(
        String customer,
        Money limit,
        Money allowance,
        Money exposure,
        Money held,
        Money taken,
        Money receivables,
        Money available,
        List<Override> overrides,
        long version)
        implements Versioned {

    /** @param exposure at the moment of signing */
    record Override(Money allowance, Money exposure, String reason, String signedBy, Instant signedAt) {}

    static CreditAccountRepresentation of(CreditAccount account, List<CreditOverride> overrides) {
        return new CreditAccountRepresentation(
                account.customer(),
                account.limit(),
                account.allowance(),
                account.exposure(),
                account.held(),
                account.taken(),
                account.receivables(),
                account.available(),
                overrides.stream()
                        .map(signed -> new Override(
                                Amount.of(signed.currency(), signed.allowance()),
                                Amount.of(signed.currency(), signed.exposure()),
                                signed.reason(),
                                signed.signedBy(),
                                signed.signedAt()))
                        .toList(),
                account.version());
    }
}
