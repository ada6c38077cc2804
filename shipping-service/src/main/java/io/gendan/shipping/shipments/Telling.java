package io.gendan.shipping.shipments;

import io.gendan.chassis.events.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells what happened to a shipment: the departments, and all who follow it. */
@ApplicationScoped
public class Telling {
    private final Outbox outbox;
    private final List<Follower> followers;

    Telling(Outbox outbox, @All List<Follower> followers) {
        this.outbox = outbox;
        this.followers = followers;
    }

    public void tell(Shipment shipment, ShipmentFact fact) {
        outbox.record(fact);
        followers.forEach(follower -> follower.hear(shipment, fact));
    }
}
