package io.gendan.planning.routings;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An operation of an item's routing as people maintain it. */
@Entity
@Table(name = "routing_operation")
class RoutingOperation {
    @EmbeddedId
    private OperationKey key;

    @Column
    private String name;

    @Column
    private @Nullable String nameZh;

    @Column
    private String workCenter;

    @Column
    private @Nullable String alternativeWorkCenter;

    @Column(precision = 12, scale = 4)
    private BigDecimal setupMinutes;

    @Column(precision = 12, scale = 4)
    private BigDecimal runMinutes;

    @Column(precision = 5, scale = 4)
    private BigDecimal yield;

    @Column
    private @Nullable Integer outsourcingDays;

    protected RoutingOperation() {}

    RoutingOperation(RoutingRow row) {
        this.key = row.key();
        become(row);
    }

    OperationKey key() {
        return key;
    }

    boolean is(RoutingRow row) {
        return step().normalised().equals(row.step().normalised()) && Objects.equals(nameZh, row.operationZh());
    }

    void become(RoutingRow row) {
        RoutingStep step = row.step();
        name = step.name();
        nameZh = row.operationZh();
        workCenter = step.workCenter();
        alternativeWorkCenter = step.alternative();
        setupMinutes = step.setupMinutes();
        runMinutes = step.runMinutes();
        yield = step.yield();
        outsourcingDays = step.outsourcingDays();
    }

    RoutingStep step() {
        return new RoutingStep(
                key.sequence(),
                name,
                workCenter,
                alternativeWorkCenter,
                setupMinutes,
                runMinutes,
                yield,
                outsourcingDays);
    }
}
