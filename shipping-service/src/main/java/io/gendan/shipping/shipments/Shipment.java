package io.gendan.shipping.shipments;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goods of one order that leave together, from the notice to the signature of who receives them. */
@Entity
@Table(name = "shipment")
public class Shipment {
    @EmbeddedId
    private ShipmentId id;

    private String number;

    @Embedded
    private Consignment consignment;

    @Embedded
    private Notice notice;

    private Instant plannedDeparture;

    @Nullable
    private Instant estimatedArrival;

    @Enumerated(EnumType.STRING)
    private ShipmentState state = ShipmentState.NOTICED;

    @Embedded
    private Cargo cargo;

    @Embedded
    @Nullable
    private Packed packed;

    @Embedded
    @Nullable
    private Departure departure;

    @Embedded
    @Nullable
    private ProofOfDelivery proof;

    @Embedded
    @Nullable
    private Cancellation cancellation;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Shipment() {}

    public Shipment(
            ShipmentId id,
            String number,
            Consignment consignment,
            Notice notice,
            Instant plannedDeparture,
            @Nullable Instant estimatedArrival,
            Cargo cargo) {
        this.id = id;
        this.number = number;
        this.consignment = consignment;
        this.notice = notice;
        this.plannedDeparture = plannedDeparture;
        this.estimatedArrival = estimatedArrival;
        this.cargo = cargo;
    }

    /** Asked before cartons are numbered. */
    public void mustBecome(ShipmentState next) {
        if (!state.mayBecome(next)) {
            throw new Refused(ShipmentRefusal.whyNot(this, next));
        }
    }

    public ShipmentFact pack(Packed packing) {
        become(ShipmentState.PACKED);
        packed = packing;
        return ShipmentFacts.packed(this, packing);
    }

    ShipmentFact dispatch(Departure leaving, @Nullable Instant arrival) {
        become(ShipmentState.DISPATCHED);
        departure = leaving;
        expect(arrival);
        return ShipmentFacts.dispatched(this, leaving);
    }

    ShipmentFact deliver(ProofOfDelivery signed) {
        become(ShipmentState.DELIVERED);
        Instant left = Objects.requireNonNull(departure).departedAt();
        if (signed.deliveredAt().isBefore(left)) {
            throw new Refused(new ShipmentRefusal.DeliveredBeforeDeparture(number, left));
        }
        proof = signed;
        return ShipmentFacts.delivered(this, signed);
    }

    public void cancel(Cancellation given) {
        become(ShipmentState.CANCELLED);
        cancellation = given;
    }

    /** Carriers report late: also after delivery, but not before departure. */
    void mustHaveLeft() {
        if (!state.hasLeft()) {
            throw new Refused(ShipmentRefusal.whyNot(this, ShipmentState.DELIVERED));
        }
    }

    /** The goods did not leave as planned: our gate, or the carrier's port. */
    void failToDepart(@Nullable Instant newDeparture, Instant arrival) {
        if (!state.isWaiting()) {
            mustBecome(ShipmentState.DELIVERED);
        } else if (newDeparture != null) {
            plannedDeparture = newDeparture;
        }
        expect(arrival);
    }

    void expect(@Nullable Instant arrival) {
        if (arrival != null) {
            estimatedArrival = arrival;
        }
    }

    private void become(ShipmentState next) {
        mustBecome(next);
        state = next;
    }

    public Cargo cargo() {
        return cargo;
    }

    public ShipmentId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Consignment consignment() {
        return consignment;
    }

    public Notice notice() {
        return notice;
    }

    public Instant plannedDeparture() {
        return plannedDeparture;
    }

    public @Nullable Instant estimatedArrival() {
        return estimatedArrival;
    }

    public ShipmentState state() {
        return state;
    }

    public @Nullable Packed packed() {
        return packed;
    }

    public @Nullable Departure departure() {
        return departure;
    }

    public @Nullable ProofOfDelivery proof() {
        return proof;
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }

    public long version() {
        return version;
    }
}
