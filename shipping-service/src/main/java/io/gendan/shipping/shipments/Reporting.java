package io.gendan.shipping.shipments;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.shipping.shipments.Shipments.Held;
import io.gendan.shipping.shipments.Tracking.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens on the way, as carriers and shipping report it; the same report twice counts once. */
@ApplicationScoped
class Reporting {
    private final Shipments shipments;
    private final TrackingReports reports;
    private final NoticesTakenBack notices;
    private final DepartureWatch watch;
    private final Telling telling;
    private final FactoryClock clock;
    private final Caller caller;

    Reporting(
            Shipments shipments,
            TrackingReports reports,
            NoticesTakenBack notices,
            DepartureWatch watch,
            Telling telling,
            FactoryClock clock,
            Caller caller) {
        this.shipments = shipments;
        this.reports = reports;
        this.notices = notices;
        this.watch = watch;
        this.telling = telling;
        this.clock = clock;
        this.caller = caller;
    }

    Shipment track(UUID id, ShipmentsResource.Track said) {
        Shipment shipment = shipments.hold(id).shipment();
        shipment.mustHaveLeft();
        Report report = said.report(clock.instant());
        if (!isSaidAgain(shipment, said, report)) {
            shipment.expect(report.estimatedArrival());
            tell(shipment, report);
        }
        return shipment;
    }

    private boolean isSaidAgain(Shipment shipment, ShipmentsResource.Track said, Report report) {
        return said.at() == null ? reports.isLast(shipment.id(), report) : reports.isKnown(shipment.id(), report);
    }

    Shipment failToDepart(UUID id, String reason, @Nullable Instant newDeparture, Instant arrival) {
        Shipment shipment = shipments.hold(id).shipment();
        shipment.failToDepart(newDeparture, arrival);
        tell(
                shipment,
                new Report(
                        Tracking.DEPARTURE_FAILED,
                        shipment.consignment().plant(),
                        clock.instant(),
                        shipment.estimatedArrival(),
                        reason));
        if (shipment.state().isWaiting()) {
            watch.over(shipment);
        }
        return shipment;
    }

    Shipment deliver(UUID id, String receivedBy, @Nullable String signature, @Nullable Instant deliveredAt) {
        Held held = shipments.hold(id);
        Instant now = clock.instant();
        Instant at = deliveredAt == null ? now : deliveredAt;
        if (at.isAfter(now)) {
            throw new Refused(
                    new ShipmentRefusal.DeliveredInTheFuture(held.shipment().number(), now));
        }
        Shipment shipment = held.shipment();
        telling.tell(shipment, shipment.deliver(new ProofOfDelivery(at, receivedBy, signature, caller.name())));
        held.order().deliver(shipment.cargo().quantities());
        return shipment;
    }

    Shipment cancel(UUID id, String reason) {
        Held held = shipments.hold(id);
        notices.takeBack(held.order(), held.shipment(), caller.name(), reason);
        return held.shipment();
    }

    private void tell(Shipment shipment, Report report) {
        reports.persist(new Tracking(Ids.next(), shipment.id(), report, clock.instant(), caller.name()));
        telling.tell(shipment, ShipmentFacts.tracked(shipment, report));
    }
}
