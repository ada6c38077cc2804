package io.gendan.materials.shortages;

import io.gendan.chassis.values.Quantity;
import io.gendan.materials.availability.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is not here for released orders. */
@ApplicationScoped
class MissingParts {
    private record Row(
            String item,
            String itemName,
            String unit,
            String order,
            int line,
            String customerClass,
            LocalDate requestedDate,
            BigDecimal needed,
            @Nullable BigDecimal arrived,
            BigDecimal toBuy,
            @Nullable LocalDate boughtFor,
            @Nullable LocalDate comesOn) {
        BigDecimal missing() {
            return arrived == null ? needed : needed.subtract(arrived);
        }

        ShortagesResource.Hit hit() {
            return new ShortagesResource.Hit(
                    order,
                    line,
                    customerClass,
                    requestedDate,
                    new Quantity(missing(), unit),
                    new Quantity(toBuy, unit),
                    toBuy.signum() > 0 ? boughtFor : comesOn);
        }
    }

    private final EntityManager entities;

    MissingParts(EntityManager entities) {
        this.entities = entities;
    }

    List<ShortagesResource.ShortItem> list(@Nullable String item) {
        return entities
                .createQuery("""
                        select n.item, i.name, i.unit, o.number, n.line, o.customerClass, l.requestedDate,
                               n.quantity - n.issued,
                               (select sum(c.arrived) from Claim c
                                where c.orderId = n.orderId and c.line = n.line and c.stock.item = n.item),
                               n.toBuy, n.expectedOn,
                               (select max(x.dueOn) from Claim c join Incoming x on x.id = c.incomingId
                                where c.orderId = n.orderId and c.line = n.line and c.stock.item = n.item
                                  and c.arrived < c.quantity)
                        from Need n join MaterialOrder o on o.id = n.orderId join Item i on i.code = n.item
                             join OrderLine l on l.key.orderId = n.orderId and l.key.line = n.line
                        where o.state = ?1 and n.issued < n.quantity and (?2 is null or n.item = ?2)
                        order by n.item, o.customerClass, l.requestedDate, o.number, n.line""", Row.class)
                .setParameter(1, OrderState.RELEASED)
                .setParameter(2, item)
                .getResultStream()
                .filter(row -> row.missing().signum() > 0)
                .collect(Collectors.groupingBy(Row::item, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MissingParts::shortItem)
                .toList();
    }

    private static ShortagesResource.ShortItem shortItem(List<Row> rows) {
        Row first = rows.getFirst();
        BigDecimal missing = rows.stream().map(Row::missing).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ShortagesResource.ShortItem(
                first.item(),
                first.itemName(),
                new Quantity(missing, first.unit()),
                rows.stream().map(Row::hit).toList());
    }
}
