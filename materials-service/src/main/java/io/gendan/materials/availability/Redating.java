package io.gendan.materials.availability;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells planning when a line's material comes on another day than it was told; the lines are locked by whoever asks. */
@ApplicationScoped
public class Redating {
    private final Covers covers;
    private final MaterialOrders orders;
    private final Outbox outbox;

    Redating(Covers covers, MaterialOrders orders, Outbox outbox) {
        this.covers = covers;
        this.orders = orders;
        this.outbox = outbox;
    }

    public void redate(Collection<OrderLine> lines, FactoryDay.Today today, String cause) {
        WorkingCalendar calendar = today.calendar().orElse(null);
        if (calendar == null) {
            return;
        }
        Map<UUID, List<MaterialsArrivalChanged.Line>> moved = new TreeMap<>();
        for (OrderLine line : lines) {
            if (!line.isPending() && line.retell(readyDate(line, calendar, today.date()))) {
                moved.computeIfAbsent(line.ref().orderId(), any -> new ArrayList<>())
                        .add(new MaterialsArrivalChanged.Line(line.line(), line.readyDate()));
            }
        }
        moved.forEach((order, changed) -> {
            OrderName name = orders.nameOf(order);
            outbox.record(new MaterialsArrivalChanged(name.id(), name.number(), name.revision(), changed, cause));
        });
    }

    private @Nullable LocalDate readyDate(OrderLine line, WorkingCalendar calendar, LocalDate today) {
        List<ReadyDate.Path> paths = covers.of(line.ref(), today).stream()
                .flatMap(cover -> cover.paths().stream())
                .toList();
        // Nothing outstanding and nothing claimed: all of it was used, and there is no date to move any more.
        return paths.isEmpty() ? line.readyDate() : ReadyDate.of(paths, calendar, today);
    }
}
