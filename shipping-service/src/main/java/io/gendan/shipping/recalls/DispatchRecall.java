package io.gendan.shipping.recalls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SortNatural;

/** What was called back, and our answer; written once. */
@Entity
@Immutable
@Table(name = "dispatch_recall")
class DispatchRecall {
    @Id
    @Column(name = "recall_id")
    private UUID id;

    private UUID orderId;
    private String reason;
    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "dispatch_recall_line", joinColumns = @JoinColumn(name = "recall_id"))
    @MapKeyColumn(name = "line")
    @SortNatural
    private SortedMap<Integer, RecalledLine> lines = new TreeMap<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    DispatchRecall() {}

    DispatchRecall(UUID id, UUID orderId, String reason, Instant answeredAt, Map<Integer, RecalledLine> lines) {
        this.id = id;
        this.orderId = orderId;
        this.reason = reason;
        this.answeredAt = answeredAt;
        this.lines.putAll(lines);
    }

    @Override
    public String toString() {
        return "recall " + id + " of order " + orderId + " at " + answeredAt + " (" + reason + "): " + lines;
    }
}
