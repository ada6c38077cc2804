package io.gendan.planning.resources;

import io.gendan.chassis.time.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A workshop or line: so many machines or people on a calendar, and how productive their hours are. */
@Entity
@Table(name = "work_center")
class WorkCenter {
    @EmbeddedId
    private WorkCenterKey key;

    @Column
    private String name;

    @Column
    private @Nullable String nameZh;

    @Column
    private String calendar;

    @Enumerated(EnumType.STRING)
    private ResourceKind resourceKind;

    @Column
    private int resourceCount;

    @Column(precision = 5, scale = 4)
    private BigDecimal utilisation;

    @Column(precision = 5, scale = 4)
    private BigDecimal efficiency;

    @Column
    private int overtimeMinutesPerDay;

    protected WorkCenter() {}

    WorkCenter(WorkCenterRow row) {
        this.key = new WorkCenterKey(row.plant(), row.code());
        become(row);
    }

    String calendar() {
        return calendar;
    }

    boolean is(WorkCenterRow row) {
        return name.equals(row.name())
                && Objects.equals(nameZh, row.nameZh())
                && calendar.equals(row.calendar())
                && resourceKind == row.resourceKind()
                && resourceCount == row.resourceCount()
                && utilisation.compareTo(row.utilisation()) == 0
                && efficiency.compareTo(row.efficiency()) == 0
                && overtimeMinutesPerDay == row.overtimeMinutesPerDay();
    }

    void become(WorkCenterRow row) {
        name = row.name();
        nameZh = row.nameZh();
        calendar = row.calendar();
        resourceKind = row.resourceKind();
        resourceCount = row.resourceCount();
        utilisation = row.utilisation();
        efficiency = row.efficiency();
        overtimeMinutesPerDay = row.overtimeMinutesPerDay();
    }

    Center center(WorkingCalendar working) {
        return new Center(
                key.code(), name, working, resourceCount, utilisation.multiply(efficiency), overtimeMinutesPerDay);
    }
}
