package io.gendan.materials.purchasing;

import io.gendan.chassis.time.DueHandler;
import io.gendan.materials.availability.FactoryDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The day a delivery was expected is over and it is not here: it comes on the next working day at the earliest, and the
 * plan is told so, every evening until it comes or the supplier names a date.
 */
@ApplicationScoped
class LateDelivery implements DueHandler {
    static final String KIND = "late-delivery";

    private final EntityManager entities;
    private final PurchaseOrders orders;
    private final SupplierPromises promises;
    private final FactoryDay days;

    LateDelivery(EntityManager entities, PurchaseOrders orders, SupplierPromises promises, FactoryDay days) {
        this.entities = entities;
        this.orders = orders;
        this.promises = promises;
        this.days = days;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        UUID id = UUID.fromString(key);
        String number = entities.createQuery("select number from PurchaseLine where id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResult();
        PurchaseOrder order = orders.lockKnown(number);
        PurchaseLine line = entities.find(PurchaseLine.class, id);
        FactoryDay.Today today = days.in(order.plant());
        if (line.isClosed()) {
            return;
        }
        today.calendar().ifPresent(calendar -> {
            LocalDate next = calendar.plusDays(calendar.dateOf(dueAt), 1);
            promises.move(order, Map.of(line, next), today, number + " is late");
        });
    }
}
