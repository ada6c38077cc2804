package io.gendan.order.delays;

import io.gendan.chassis.desk.Selection;
import io.gendan.order.customers.CustomersInReach;
import io.gendan.order.ordering.Intention;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrderId;
import io.gendan.order.ordering.Stage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
     * @param reach of whose orders, as {@link CustomersInReach} says
     * @param onlyTold whether only what the customer was told
     * @param first how many of them are left out
     */
    List<Delay> toSettle(Selection wanted, Parameters reach, boolean onlyTold, int first) {
        return find(
                        """
                        select d from Delay d join Order o on o.id.value = d.order.value
                        where d.state in :open and o.stage in :settling
                            and (:number = '' or o.number = :number)
                            and (:onlyTold = false or d.notifiedBy is not null) and %s
                        order by d.since, d.id""".formatted(CustomersInReach.holds("o.terms.customer")),
                        reach.and("open", OPEN)
                                .and("settling", Stage.allowing(Intention.SETTLE_DELAY))
                                .and("number", wanted.subjectOrBlank())
                                .and("onlyTold", onlyTold))
                .range(first, first + wanted.most() - 1)
                .list();
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
