package io.gendan.finance.ledger;

import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Ids;
import io.gendan.finance.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One file of opening balances while it is read: an entry per date and currency, posted when all rows are known. */
final class OpeningBalances {
    private final Ledger ledger;
    private final Accounts accounts;
    private final Map<Opening, Map<String, BigDecimal>> wanted = new LinkedHashMap<>();

    OpeningBalances(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /** The same date and currency is opened once: its entry's id says so. */
    private record Opening(LocalDate date, String currency) {
        UUID id() {
            return Ids.named("opening", date.toString(), currency);
        }
    }

    ImportOutcome take(String account, BigDecimal amount, String currency, LocalDate date) {
        if (accounts.findById(account) == null) {
            throw new RowProblem("account", account, "is not in the chart of accounts");
        }
        Opening opening = new Opening(date, currency);
        JournalEntry posted = ledger.findById(opening.id());
        if (posted != null) {
            return posted.postings().contains(new Posting(account, amount.setScale(4)))
                    ? ImportOutcome.UNCHANGED
                    : refuse(account, amount);
        }
        BigDecimal before =
                wanted.computeIfAbsent(opening, o -> new LinkedHashMap<>()).putIfAbsent(account, amount);
        if (before != null) {
            throw new RowProblem("account", account, "is opened twice in " + currency + " on " + date);
        }
        return ImportOutcome.CREATED;
    }

    private static ImportOutcome refuse(String account, BigDecimal amount) {
        throw new RowProblem(
                "amount",
                amount.toPlainString(),
                "differs from what " + account + " was opened with; the ledger is corrected by an entry");
    }

    void post() {
        wanted.forEach((opening, amounts) -> {
            BigDecimal difference = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (difference.signum() != 0) {
                Money missing = Amount.of(opening.currency(), difference);
                throw new Refused(new OpeningRefusal.OpeningNotBalanced(opening.date(), missing));
            }
            Booking booking = Booking.of("Opening balances", null, CurrencyUnit.of(opening.currency()));
            amounts.forEach((account, amount) -> booking.debit(account, Amount.of(opening.currency(), amount)));
            ledger.post(opening.id(), booking, opening.date());
        });
    }
}
