package io.gendan.finance.ledger;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.finance.FinanceRules;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where every movement of money is written, in the transaction that moves it. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<JournalEntry, UUID> {
    private final Accounts accounts;
    private final FactoryClock clock;
    private final FinanceRules rules;

    Ledger(Accounts accounts, FactoryClock clock, FinanceRules rules) {
        this.accounts = accounts;
        this.clock = clock;
        this.rules = rules;
    }

    /** Posts on today's date; an entry of nothing but zeros is left out. */
    public void post(Booking booking) {
        post(Ids.next(), booking, clock.today(rules.zone()));
    }

    void post(UUID id, Booking booking, LocalDate date) {
        if (booking.isEmpty()) {
            return;
        }
        booking.books().forEach(accounts::open);
        persist(new JournalEntry(id, booking, date, clock.instant()));
    }

    /** @param order its id or its number */
    List<JournalEntry> ofOrder(String order) {
        return order.matches("[0-9a-fA-F-]{36}")
                ? list("orderId = ?1 order by bookedAt, id", UUID.fromString(order))
                : list("orderNumber = ?1 order by bookedAt, id", order);
    }

    /** Sums per account and currency, accounts in order. */
    List<Balance> trialBalance() {
        return getEntityManager().createQuery("""
            select p.account, e.currency, sum(case when p.amount > 0 then p.amount else 0 end),
                   sum(case when p.amount < 0 then -p.amount else 0 end)
            from JournalEntry e join e.postings p
            group by p.account, e.currency order by p.account, e.currency\
            """, Balance.class).getResultList();
    }

    /** @param debit and {@code credit}: the sums of both sides */
    record Balance(String account, String currency, BigDecimal debit, BigDecimal credit) {}
}
