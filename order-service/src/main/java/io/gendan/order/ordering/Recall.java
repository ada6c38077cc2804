package io.gendan.order.ordering;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** Calling back what was released to leave: it counts only as far as shipping says that it had not left. */
@Entity
@Table(name = "dispatch_recall")
class Recall {
    @Id
    @Column
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column
    private String reason;

    @Column
    private Instant askedAt;

    @Column
    private @Nullable Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "dispatch_recall_line", joinColumns = @JoinColumn(name = "recall_id"))
    @MapKeyColumn(name = "line")
    @SortNatural
    private SortedMap<Integer, RecalledLine> lines = new TreeMap<>();

    protected Recall() {}

    Recall(Order order, String reason, Map<Integer, BigDecimal> asked, Instant now) {
        this.order = order;
        this.reason = reason;
        this.askedAt = now;
        asked.forEach((line, quantity) -> lines.put(line, new RecalledLine(quantity, BigDecimal.ZERO)));
    }

    UUID id() {
        return id;
    }

    Order order() {
        return order;
    }

    String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    SortedMap<Integer, RecalledLine> lines() {
        return Collections.unmodifiableSortedMap(lines);
    }

    BigDecimal asked(int line) {
        return line(line).asked();
    }

    BigDecimal taken(int line) {
        return line(line).taken();
    }

    private RecalledLine line(int line) {
        return lines.getOrDefault(line, RecalledLine.NONE);
    }

    /** Nobody takes back more than was asked for. */
    void answered(Map<Integer, BigDecimal> takenBack, Instant now) {
        lines.replaceAll((line, known) -> new RecalledLine(
                known.asked(), takenBack.getOrDefault(line, BigDecimal.ZERO).min(known.asked())));
        answeredAt = now;
    }

    @Override
    public String toString() {
        return "recall " + id + " of order " + order.number();
    }
}
