package io.gendan.finance.accounts;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.problems.Refused;
import io.gendan.finance.accounts.AccountRefusal.OrderNotFound;
import io.gendan.finance.customers.OwnArea;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The accounts of all orders; whoever changes one locks it before anything else. */
@ApplicationScoped
public class OrderAccounts implements PanacheRepositoryBase<OrderAccount, UUID> {
    private final OwnArea area;

    OrderAccounts(OwnArea area) {
        this.area = area;
    }

    public Optional<OrderAccount> locked(UUID order) {
        return find("orderId", order).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * Open orders of which nothing is cleared on somebody's word.
     *
     * @param first how many of them are left out
     */
    public List<OrderAccount> heldBack(Selection wanted, int first) {
        return find(
                        """
                        from OrderAccount account where account.state = :open and account.door.heldBack is not null
                            and (:number = '' or account.orderNumber = :number) and %s
                        order by account.orderNumber""".formatted(OwnArea.holds("account.customer")),
                        Parameters.with("open", AccountState.OPEN)
                                .and("number", wanted.subjectOrBlank())
                                .and("area", area.orEverywhere()))
                .range(first, first + wanted.most() - 1)
                .list();
    }

    /** For handlers of facts that may come before the order. */
    public OrderAccount lockedOrNotYet(UUID order, String number) {
        return locked(order).orElseThrow(() -> new NotYet("order " + number));
    }

    /** @param order its id or its number */
    public OrderAccount lockedNamed(String order) {
        return idOf(order).flatMap(this::locked).orElseThrow(() -> new Refused(new OrderNotFound(order)));
    }

    public UUID idNamed(String order) {
        return idOf(order).orElseThrow(() -> new Refused(new OrderNotFound(order)));
    }

    /** @param reaches whether who asks may look at a customer; else the order is as if it did not exist */
    public OrderAccount named(String order, Predicate<String> reaches) {
        return idOf(order)
                .flatMap(this::findByIdOptional)
                .filter(account -> reaches.test(account.customer()))
                .orElseThrow(() -> new Refused(new OrderNotFound(order)));
    }

    private Optional<UUID> idOf(String order) {
        if (order.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.of(UUID.fromString(order));
        }
        return getEntityManager()
                .createQuery("select orderId from OrderAccount where orderNumber = ?1", UUID.class)
                .setParameter(1, order)
                .getResultStream()
                .findFirst();
    }
}
