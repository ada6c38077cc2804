package io.gendan.finance.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** The credit accounts; whoever changes one locks it first. */
@ApplicationScoped
class CreditAccounts implements PanacheRepositoryBase<CreditAccount, String> {
    Optional<CreditAccount> locked(String customer) {
        return find("customer", customer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A customer nobody gave a limit has a limit of nothing. */
    CreditAccount lockedOrNew(String customer, CurrencyUnit currency) {
        return locked(customer).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("""
                        insert into credit_account
                          (customer, currency, credit_limit, held, taken, receivables, allowance, overrun, version)
                        values (?1, ?2, 0, 0, 0, 0, 0, 0, 0) on conflict (customer) do nothing\
                        """)
                    .setParameter(1, customer)
                    .setParameter(2, currency.getCode())
                    .executeUpdate();
            return locked(customer).orElseThrow();
        });
    }
}
