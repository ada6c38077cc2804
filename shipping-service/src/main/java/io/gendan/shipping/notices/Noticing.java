package io.gendan.shipping.notices;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.orders.Destination;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.shipments.Cargo;
import io.gendan.shipping.shipments.Consignment;
import io.gendan.shipping.shipments.DepartureWatch;
import io.gendan.shipping.shipments.Notice;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentFacts;
import io.gendan.shipping.shipments.ShipmentId;
import io.gendan.shipping.shipments.Shipments;
import io.gendan.shipping.shipments.ShippedLine;
import io.gendan.shipping.shipments.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives a shipping notice: under the order's lock, after the request's lines are added up. */
@ApplicationScoped
class Noticing {
    private final OrdersToShip orders;
    private final Shipments shipments;
    private final DepartureWatch watch;
    private final Telling telling;
    private final FactoryClock clock;
    private final Caller caller;
    private final ShippingSettings settings;

    Noticing(
            OrdersToShip orders,
            Shipments shipments,
            DepartureWatch watch,
            Telling telling,
            FactoryClock clock,
            Caller caller,
            ShippingSettings settings) {
        this.orders = orders;
        this.shipments = shipments;
        this.watch = watch;
        this.telling = telling;
        this.clock = clock;
        this.caller = caller;
        this.settings = settings;
    }

    Shipment issue(NoticeRequest request) {
        Instant now = clock.instant();
        mustBeSensible(request, now);
        SortedMap<Integer, Quantity> wanted = request.quantities();
        OrderToShip order = orders.lockNamed(request.order());
        order.notice(wanted);
        mustGoTo(order.destination(), request.shipTo());
        Shipment shipment = shipment(order, wanted, request, now);
        shipments.persist(shipment);
        telling.tell(shipment, ShipmentFacts.noticed(shipment));
        watch.over(shipment);
        return shipment;
    }

    private Shipment shipment(
            OrderToShip order, SortedMap<Integer, Quantity> wanted, NoticeRequest request, Instant now) {
        String number = "%d-%06d".formatted(day(now).getYear(), shipments.nextNumber());
        boolean shortNotice = !day(request.plannedDeparture()).isAfter(day(now));
        SortedMap<Integer, ShippedLine> lines = new TreeMap<>();
        wanted.forEach((line, quantity) ->
                lines.put(line, new ShippedLine(order.line(line).product(), quantity)));
        return new Shipment(
                ShipmentId.of(Ids.next()),
                "SH-" + number,
                Consignment.of(order),
                new Notice(
                        "SN-" + number,
                        request.carrier(),
                        request.mode(),
                        request.port(),
                        request.marks(),
                        shortNotice,
                        now,
                        caller.name()),
                request.plannedDeparture(),
                request.estimatedArrival(),
                Cargo.of(lines));
    }

    /** Compared by day: people plan departures by day, whatever the hour they write. */
    private void mustBeSensible(NoticeRequest request, Instant now) {
        Instant departure = request.plannedDeparture();
        if (day(departure).isBefore(day(now))) {
            throw new Refused(new NoticeRefusal.DepartureInThePast(departure, now));
        }
        Instant arrival = request.estimatedArrival();
        if (arrival != null && day(arrival).isBefore(day(departure))) {
            throw new Refused(new NoticeRefusal.ArrivalBeforeDeparture(arrival, departure));
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private static void mustGoTo(Destination released, NoticeRequest.@Nullable ShipTo asked) {
        if (asked != null && !released.equals(new Destination(asked.incoterm(), asked.place()))) {
            throw new Refused(
                    new NoticeRefusal.AnotherAddress(new Destination(asked.incoterm(), asked.place()), released));
        }
    }
}
