package io.gendan.order.delays;

import io.gendan.order.ordering.Intention;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrderId;
import io.gendan.order.ordering.Stage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All delays; whoever changes one holds its order's row lock. */
@ApplicationScoped
class Delays implements PanacheRepositoryBase<Delay, UUID> {
    private static final Set<DelayState> OPEN = Set.of(DelayState.DETECTED, DelayState.NOTIFIED, DelayState.REFUSED);

    Optional<Delay> open(OrderId order, int line) {
        return find("order = ?1 and line = ?2 and state in ?3", order, line, OPEN)
                .firstResultOptional();
    }

    List<Delay> open(OrderId order) {
        return list("order = ?1 and state in ?2 order by since", order, OPEN);
    }

    /**
     * Of orders that can still settle one, the ones that are open longest first.
     *
     * @param number of one order, or blank
     * @param customer whose orders only; then only what the customer was told. Absent: everybody's
     */
    List<Delay> toSettle(String number, @Nullable String customer, int most) {
        return getEntityManager()
                .createQuery("""
                        select d from Delay d join Order o on o.id.value = d.order.value
                        where d.state in :open and o.stage in :settling
                            and (:number = '' or o.number = :number)
                            and (:customer is null or (o.terms.customer = :customer and d.notifiedBy is not null))
                        order by d.since""", Delay.class)
                .setParameter("open", OPEN)
                .setParameter("settling", Stage.allowing(Intention.SETTLE_DELAY))
                .setParameter("number", number)
                .setParameter("customer", customer)
                .setMaxResults(most)
                .getResultList();
    }

    /** The order knows of its delays only what holds it up and what lets the customer go. */
    void tell(Order order) {
        List<Delay> open = open(order.id());
        order.delaysAre(open.size(), open.stream().anyMatch(delay -> delay.state() == DelayState.REFUSED));
    }

    /** One delay of a line is open at a time: the one before it is written as answered first. */
    void follow(Delay successor) {
        flush();
        persist(successor);
    }

    List<Delay> of(OrderId order) {
        return list("order = ?1 order by id", order);
    }
}
