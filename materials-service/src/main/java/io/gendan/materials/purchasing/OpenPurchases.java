package io.gendan.materials.purchasing;

import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lines of purchase orders that are not closed, as the desk's queues see them. */
@ApplicationScoped
class OpenPurchases {
    private final EntityManager entities;
    private final Set<String> readers;

    OpenPurchases(
            EntityManager entities, @ConfigProperty(name = "materials.purchase-order-readers") Set<String> readers) {
        this.entities = entities;
        this.readers = readers;
    }

    /** Who may read a purchase order. */
    Set<String> readers() {
        return readers;
    }

    /** A line that more is expected of. */
    record Line(
            String purchase,
            String plant,
            String supplier,
            String supplierName,
            Instant placedAt,
            int line,
            String item,
            String itemName,
            BigDecimal ordered,
            BigDecimal received,
            String unit,
            LocalDate expectedDate,
            boolean confirmed) {
        BigDecimal outstanding() {
            return ordered.subtract(received);
        }

        /** The line's number and what it is, as a fact beside forms that only name the number. */
        Phrase inWords() {
            Quantity more = new Quantity(outstanding(), unit);
            // As everywhere on the desks, pieces are the unit nobody has to say.
            Object amount = unit.equals("C62") ? more.value().toPlainString() : more;
            return Phrase.of("line.purchase", line, item, Phrase.asWritten(itemName), amount, expectedDate);
        }
    }

    /** A purchase order or a part of it, and for whom it was bought. */
    record Purchase(List<Line> lines, List<String> orders) {
        Line first() {
            return lines.getFirst();
        }

        /** @param wanted decides which of several orders the slip is about */
        WaitingWork slip(String what, @Nullable Instant dueAt, Selection wanted) {
            String subject = wanted.about()
                    .filter(orders::contains)
                    .orElseGet(() -> orders.isEmpty() ? first().purchase() : orders.getFirst());
            WaitingWork slip = WaitingWork.of(
                            subject,
                            first().supplier() + " " + first().supplierName(),
                            Phrase.of(what, first().purchase(), Phrase.asWritten(first().supplierName())),
                            dueAt)
                    .knowing("orders", orders.size() > 1 ? String.join(", ", orders) : null);
            for (Line line : lines) {
                slip = slip.knowing("line", line.inWords());
            }
            return slip;
        }
    }

    /** The open lines of the purchase orders that are expected first. */
    List<Line> lines(boolean unconfirmedOnly, Selection wanted) {
        List<String> purchases = entities.createQuery("""
                        select l.number from PurchaseLine l
                        where l.closed = false and (:unconfirmedOnly = false or l.confirmed = false)
                          and (:subject = '' or l.number = :subject or exists (
                               select 1 from PurchasePeg p join MaterialOrder o on o.id = p.key.orderId
                               where p.key.number = l.number and o.number = :subject))
                        group by l.number order by min(l.expectedDate), l.number""", String.class)
                .setParameter("unconfirmedOnly", unconfirmedOnly)
                .setParameter("subject", wanted.subjectOrBlank())
                .setMaxResults(wanted.most())
                .getResultList();
        return entities.createQuery("""
                        select l.number, p.plant, p.supplier, s.name, p.placedAt, l.line, l.item, i.name, l.quantity,
                               l.received, i.unit, l.expectedDate, l.confirmed
                        from PurchaseLine l join PurchaseOrder p on p.number = l.number
                             join Item i on i.code = l.item join Supplier s on s.code = p.supplier
                        where l.number in :purchases and l.closed = false
                          and (:unconfirmedOnly = false or l.confirmed = false)
                        order by l.expectedDate, l.number, l.line""", Line.class)
                .setParameter("purchases", purchases)
                .setParameter("unconfirmedOnly", unconfirmedOnly)
                .getResultList();
    }

    /** The numbers of the orders that each purchase was made for. */
    Map<String, List<String>> boughtFor(Collection<Line> lines) {
        return entities.createQuery("""
                        select distinct p.key.number, o.number from PurchasePeg p
                        join MaterialOrder o on o.id = p.key.orderId
                        where p.key.number in :purchases order by o.number""", Object[].class)
                .setParameter(
                        "purchases",
                        lines.stream().map(Line::purchase).distinct().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
