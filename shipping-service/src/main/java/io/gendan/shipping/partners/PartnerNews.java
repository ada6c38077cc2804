package io.gendan.shipping.partners;

import io.gendan.chassis.events.Outbox;
import io.gendan.shipping.packing.Cartons;
import io.gendan.shipping.shipments.Follower;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.ShipmentDelivered;
import io.gendan.shipping.shipments.ShipmentDispatched;
import io.gendan.shipping.shipments.ShipmentFact;
import io.gendan.shipping.shipments.ShipmentPacked;
import io.gendan.shipping.shipments.ShipmentTracked;
import io.gendan.shipping.shipments.ShippingNoticeIssued;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells each partner what happens to its own shipments; filtered here, when it is written. */
@ApplicationScoped
class PartnerNews implements Follower {
    /** An event is at most 900,000 bytes. */
    private static final int MOST_CARTONS = 20_000;

    private final Partners partners;
    private final Cartons cartons;
    private final Outbox outbox;

    PartnerNews(Partners partners, Cartons cartons, Outbox outbox) {
        this.partners = partners;
        this.cartons = cartons;
        this.outbox = outbox;
    }

    @Override
    public void hear(Shipment shipment, ShipmentFact fact) {
        for (Partner partner : partners.following(shipment)) {
            outbox.record(told(partner.code(), shipment, fact));
        }
    }

    private PartnerEvent told(String to, Shipment shipment, ShipmentFact fact) {
        SeenShipment seen = SeenShipment.of(shipment);
        return switch (fact) {
            case ShippingNoticeIssued noticed -> new PartnerEvent.Announced(to, seen);
            case ShipmentPacked packed ->
                new PartnerEvent.Packed(to, seen, packed.cartons(), packed.grossKilograms(), sscc(shipment));
            case ShipmentDispatched dispatched -> new PartnerEvent.Dispatched(to, seen, sscc(shipment));
            case ShipmentTracked tracked ->
                new PartnerEvent.Tracked(to, seen, tracked.status(), tracked.place(), tracked.at());
            case ShipmentDelivered delivered -> new PartnerEvent.Delivered(to, seen);
        };
    }

    private @Nullable List<String> sscc(Shipment shipment) {
        List<String> all = cartons.ssccOf(shipment.id());
        return all.size() > MOST_CARTONS ? null : all;
    }
}
