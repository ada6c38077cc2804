package io.gendan.shipping.shipments;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.shipments.Tracking.Report;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a shipping notice back before the goods leave, and says so: its quantities may be noticed again. */
@ApplicationScoped
public class NoticesTakenBack {
    private final TrackingReports reports;
    private final DepartureWatch watch;
    private final Telling telling;
    private final FactoryClock clock;

    NoticesTakenBack(TrackingReports reports, DepartureWatch watch, Telling telling, FactoryClock clock) {
        this.reports = reports;
        this.watch = watch;
        this.telling = telling;
        this.clock = clock;
    }

    /** The order's lock is held by the caller. */
    public void takeBack(OrderToShip order, Shipment shipment, String by, String reason) {
        shipment.cancel(new Cancellation(clock.instant(), by, reason));
        order.withdrawNotice(shipment.cargo().quantities());
        Report report = new Report(
                Tracking.NOTICE_CANCELLED,
                shipment.consignment().plant(),
                clock.instant(),
                shipment.estimatedArrival(),
                reason);
        reports.persist(new Tracking(Ids.next(), shipment.id(), report, clock.instant(), by));
        telling.tell(shipment, ShipmentFacts.tracked(shipment, report));
        watch.end(shipment);
    }
}
