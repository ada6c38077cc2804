package io.gendan.materials.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All claims. Entities are loaded only while the stock levels they lie on are locked; whoever has not locked them asks
 * for totals, which the database answers from what is committed.
 */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {
    /** What a line has of an item: here already, and until when the rest comes. */
    public record Cover(
            String item,
            BigDecimal quantity,
            BigDecimal arrived,
            @Nullable LocalDate availableOn) {}

    /** So much of an item was bought for an order. */
    public record Bought(String item, BigDecimal quantity) {}

    private final EntityManager entities;

    Claims(EntityManager entities) {
        this.entities = entities;
    }

    public List<Claim> of(UUID promiseId) {
        return list("promiseId = ?1 order by id", promiseId);
    }

    public List<Claim> of(UUID orderId, Collection<Integer> lines) {
        return list("orderId = ?1 and line in ?2 order by id", orderId, lines);
    }

    List<Claim> on(UUID incomingId) {
        return list("incomingId = ?1", incomingId).stream()
                .sorted(Claim.BY_CLASS_THEN_DATE)
                .toList();
    }

    /** The items a promise has claims on, to lock their levels by. */
    public List<String> itemsOf(UUID promiseId) {
        return entities.createQuery("select distinct stock.item from Claim where promiseId = ?1", String.class)
                .setParameter(1, promiseId)
                .getResultList();
    }

    /** @param today what is late is expected then at the earliest */
    public List<Cover> coverOf(LineRef ref, LocalDate today) {
        return entities.createQuery("""
                        select c.stock.item, sum(c.quantity), sum(c.arrived),
                               max(case when c.arrived >= c.quantity then c.availableOn
                                        when i.dueOn < ?3 then ?3 else i.dueOn end)
                        from Claim c left join Incoming i on i.id = c.incomingId
                        where c.orderId = ?1 and c.line = ?2 group by c.stock.item""", Cover.class)
                .setParameter(1, ref.orderId())
                .setParameter(2, ref.line())
                .setParameter(3, today)
                .getResultList();
    }

    /** How much of each item was bought for an order and still belongs to it, here or on its way. */
    public List<Bought> boughtFor(UUID orderId, Collection<Integer> lines) {
        return entities.createQuery("""
                        select stock.item, sum(quantity) from Claim
                        where orderId = ?1 and line in ?2 and bought group by stock.item""", Bought.class)
                .setParameter(1, orderId)
                .setParameter(2, lines)
                .getResultList();
    }

    /** The lines of orders that wait for a receipt. */
    public List<LineRef> waitingFor(UUID incomingId) {
        return entities.createQuery("""
                        select distinct orderId, line from Claim
                        where incomingId = ?1 and arrived < quantity order by orderId, line""", LineRef.class)
                .setParameter(1, incomingId)
                .getResultList();
    }
}
