package io.gendan.shipping.partners;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one partner hears of a shipment of its own, on its own topic and in order per shipment. */
sealed interface PartnerEvent extends Event {
    /** Code of the partner it is told to. */
    String partner();

    SeenShipment shipment();

    @Override
    default String key() {
        return shipment().shipmentId().toString();
    }

    @Override
    default Optional<String> topic() {
        return Optional.of(Partner.topicOf(partner()));
    }

    /** The goods are to leave. */
    @EventType("io.gendan.partner.shipment-announced.v1")
    record Announced(String partner, SeenShipment shipment) implements PartnerEvent {}

    /** @param sscc of each carton, by its number in the shipment; absent when they are too many for one event */
    @EventType("io.gendan.partner.shipment-packed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Packed(
            String partner,
            SeenShipment shipment,
            int cartons,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal grossKilograms,
            @Nullable List<String> sscc)
            implements PartnerEvent {}

    /** @param sscc as when they were packed: what a receiver checks the cartons against */
    @EventType("io.gendan.partner.shipment-dispatched.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dispatched(
            String partner, SeenShipment shipment, @Nullable List<String> sscc) implements PartnerEvent {}

    /** @param status {@code DEPARTURE_FAILED} and {@code NOTICE_CANCELLED} are ours, others the carrier's */
    @EventType("io.gendan.partner.shipment-tracked.v1")
    record Tracked(String partner, SeenShipment shipment, String status, String place, Instant at)
            implements PartnerEvent {}

    /** Somebody has signed for the goods. */
    @EventType("io.gendan.partner.shipment-delivered.v1")
    record Delivered(String partner, SeenShipment shipment) implements PartnerEvent {}
}
