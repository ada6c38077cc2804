package io.gendan.shipping.shipments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param signature as the carrier sends it: an image as data URI, or the reference of a signed paper */
@Embeddable
public record ProofOfDelivery(
        Instant deliveredAt, String receivedBy, @Nullable String signature, String deliveryPostedBy) {}
