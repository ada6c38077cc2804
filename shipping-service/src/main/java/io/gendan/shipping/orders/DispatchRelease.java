package io.gendan.shipping.orders;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SortNatural;

/** What order-service allowed to leave in addition to its earlier releases; written once. */
@Entity
@Immutable
@Table(name = "dispatch_release")
class DispatchRelease {
    @Embeddable
    record Id(
            @Column(name = "order_id") UUID orderId,
            @Column(name = "release") int release) {}

    @EmbeddedId
    private Id id;

    @Embedded
    private Destination destination;

    private Instant releasedAt;

    @ElementCollection
    @CollectionTable(
            name = "dispatch_release_line",
            joinColumns = {@JoinColumn(name = "order_id"), @JoinColumn(name = "release")})
    @MapKeyColumn(name = "line")
    @SortNatural
    private SortedMap<Integer, Quantity> lines = new TreeMap<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    DispatchRelease() {}

    DispatchRelease(Id id, Destination destination, Instant releasedAt, Map<Integer, Quantity> lines) {
        this.id = id;
        this.destination = destination;
        this.releasedAt = releasedAt;
        this.lines.putAll(lines);
    }

    int release() {
        return id.release();
    }

    Destination destination() {
        return destination;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    SortedMap<Integer, Quantity> lines() {
        return Collections.unmodifiableSortedMap(lines);
    }
}
