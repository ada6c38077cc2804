package io.gendan.shipping.shipments;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.DueWork;
import io.gendan.shipping.ShippingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A departure that fails is reported the same day: at its end, what has neither left nor been reported is a case. */
@ApplicationScoped
public class DepartureWatch implements DueHandler {
    static final String KIND = "departure-watch";

    private final Shipments shipments;
    private final DueWork due;
    private final ExceptionCases cases;
    private final ZoneId zone;

    DepartureWatch(Shipments shipments, DueWork due, ExceptionCases cases, ShippingSettings settings) {
        this.shipments = shipments;
        this.due = due;
        this.cases = cases;
        this.zone = settings.zone();
    }

    public void over(Shipment shipment) {
        due.at(endOfDay(shipment.plannedDeparture()), shipment.id().toString(), KIND);
    }

    public void end(Shipment shipment) {
        due.cancel(shipment.id().toString(), KIND);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Takes no lock: a dispatch running at this instant ends after the day all the same. */
    @Override
    public void fire(String key, Instant dueAt) {
        shipments
                .findByIdOptional(ShipmentId.of(UUID.fromString(key)))
                .filter(shipment -> shipment.state().isWaiting())
                .ifPresent(shipment -> cases.raise(
                        "departure-missed",
                        shipment.consignment().orderId().toString(),
                        "Shipment " + shipment.number() + " was to leave by " + shipment.plannedDeparture()
                                + " and has neither left nor been reported"));
    }

    private Instant endOfDay(Instant planned) {
        return LocalDate.ofInstant(planned, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
