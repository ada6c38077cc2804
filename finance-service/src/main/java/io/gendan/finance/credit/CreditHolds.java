package io.gendan.finance.credit;

import io.gendan.chassis.desk.Selection;
import io.gendan.finance.customers.OwnArea;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The holds of all orders. Entities are loaded only while the customer's account is locked, so they are never stale. */
@ApplicationScoped
class CreditHolds implements PanacheRepositoryBase<CreditHold, UUID> {
    private static final List<HoldState> UNANSWERED = List.of(HoldState.PENDING, HoldState.SHORT);
    private static final List<HoldState> ENDED = List.of(HoldState.LAPSED, HoldState.RELEASED);

    private final OwnArea area;

    CreditHolds(OwnArea area) {
        this.area = area;
    }

    Optional<String> customerOf(UUID order) {
        return getEntityManager()
                .createQuery("select distinct customer from CreditHold where orderId = ?1", String.class)
                .setParameter(1, order)
                .getResultStream()
                .findFirst();
    }

    /** The hold of the last assessment round. */
    Optional<CreditHold> lastOf(UUID order) {
        return find("orderId = ?1 order by round desc", order).firstResultOptional();
    }

    Optional<CreditHold> liveOf(UUID order) {
        return find("orderId = ?1 and state not in ?2", order, ENDED).singleResultOptional();
    }

    /** In their {@link Turn}. */
    List<CreditHold> unansweredOf(String customer) {
        return list(
                "customer = ?1 and state in ?2 order by turn.customerClass, turn.placedAt, promiseId",
                customer,
                UNANSWERED);
    }

    /**
     * With their customers' accounts, those whose answer runs out first, first.
     *
     * @param first how many of them are left out
     */
    List<Tuple> unanswered(Selection wanted, int first) {
        return getEntityManager()
                .createQuery("""
                    select hold, account from CreditHold hold, CreditAccount account
                    where account.customer = hold.customer and hold.state in :states
                    and (:number = '' or hold.orderNumber = :number) and %s
                    order by hold.validUntil, hold.promiseId\
                    """.formatted(OwnArea.holds("hold.customer")), Tuple.class)
                .setParameter("states", UNANSWERED)
                .setParameter("number", wanted.subjectOrBlank())
                .setParameter("area", area.orEverywhere())
                .setFirstResult(first)
                .setMaxResults(wanted.most())
                .getResultList();
    }

    boolean isWaitedFor(String customer) {
        return count("customer = ?1 and state in ?2", customer, UNANSWERED) > 0;
    }

    List<String> customersWaiting() {
        return getEntityManager()
                .createQuery(
                        "select distinct customer from CreditHold where state in ?1 order by customer", String.class)
                .setParameter(1, UNANSWERED)
                .getResultList();
    }
}
