package io.gendan.finance.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The chart of accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {
    /** Whether money can come in there: an asset of its own, not one that rules post to. */
    public boolean isBank(String code) {
        return code.equals(Book.BANK.code())
                || Book.named(code).isEmpty()
                        && findByIdOptional(code)
                                .filter(account -> account.kind() == AccountKind.ASSET)
                                .isPresent();
    }

    /** Cash may come before the chart is imported: the account is then opened under its usual name. */
    void open(Book book) {
        if (findById(book.code()) == null) {
            Account account = book.account();
            getEntityManager()
                    .createNativeQuery(
                            "insert into account (code, name, kind) values (?1, ?2, ?3) on conflict (code) do nothing")
                    .setParameter(1, account.code())
                    .setParameter(2, account.name())
                    .setParameter(3, account.kind().name())
                    .executeUpdate();
        }
    }
}
