package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A production notice that cannot be scheduled yet, for want of capacity, a routing or a calendar. */
@Entity
@Table(name = "awaited_release")
class AwaitedRelease {
    @Id
    private UUID orderId;

    @Column
    private UUID promiseId;

    @Column
    @Convert(converter = ReleasedLinesJson.class)
    private List<ReleasedLine> lines;

    @Column
    private String missing;

    protected AwaitedRelease() {}

    AwaitedRelease(UUID orderId, UUID promiseId, List<ReleasedLine> lines, String missing) {
        this.orderId = orderId;
        this.promiseId = promiseId;
        this.lines = lines;
        this.missing = missing;
    }

    UUID promiseId() {
        return promiseId;
    }

    List<ReleasedLine> lines() {
        return List.copyOf(lines);
    }

    void stillMisses(String what) {
        missing = what;
    }
}
