package io.gendan.materials.purchasing;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.time.DueWork;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.OrderLines;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.LineRef;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates suppliers give, and what follows for the orders that wait. */
@ApplicationScoped
class SupplierPromises {
    /** What a supplier says about a line. */
    record Confirmed(int line, LocalDate confirmedDate) {}

    private final PurchaseOrders orders;
    private final Warehouse warehouse;
    private final Claims claims;
    private final OrderLines lines;
    private final Following following;
    private final FactoryDay days;
    private final DueWork due;

    SupplierPromises(
            PurchaseOrders orders,
            Warehouse warehouse,
            Claims claims,
            OrderLines lines,
            Following following,
            FactoryDay days,
            DueWork due) {
        this.orders = orders;
        this.warehouse = warehouse;
        this.claims = claims;
        this.lines = lines;
        this.following = following;
        this.days = days;
        this.due = due;
    }

    PurchaseOrder confirm(String number, List<Confirmed> confirmations) {
        PurchaseOrder order = orders.lockKnown(number);
        FactoryDay.Today today = days.in(order.plant());
        Map<Integer, PurchaseLine> known =
                orders.linesOf(number).stream().collect(Collectors.toMap(PurchaseLine::line, Function.identity()));
        Map<PurchaseLine, LocalDate> dates = new TreeMap<>(Comparator.comparingInt(PurchaseLine::line));
        for (Confirmed confirmed : confirmations) {
            PurchaseLine line = known.get(confirmed.line());
            if (line == null) {
                throw new Refused(new PurchasingRefusal.PurchaseOrderLineUnknown(number, confirmed.line()));
            }
            if (line.isClosed()) {
                throw new Refused(new PurchasingRefusal.PurchaseOrderLineClosed(number, confirmed.line()));
            }
            if (confirmed.confirmedDate().isBefore(today.date())) {
                throw new Refused(
                        new PurchasingRefusal.DateInThePast(confirmed.line(), confirmed.confirmedDate(), today.date()));
            }
            dates.put(line, confirmed.confirmedDate());
        }
        dates.forEach(PurchaseLine::confirm);
        move(order, dates, today, number + " confirmed by " + order.supplier());
        order.touch(today.now());
        return order;
    }

    /** Moves expected receipts to other dates and tells whom it concerns. */
    void move(PurchaseOrder order, Map<PurchaseLine, LocalDate> dates, FactoryDay.Today today, String cause) {
        Floor floor = warehouse.lock(
                order.plant(),
                dates.keySet().stream().map(PurchaseLine::item).sorted().toList());
        List<LineRef> waiting = new ArrayList<>();
        dates.keySet().forEach(line -> waiting.addAll(claims.waitingFor(line.id())));
        Map<LineRef, OrderLine> locked =
                lines.lock(waiting.stream().map(LineRef::orderId).distinct().toList());
        dates.forEach((line, date) -> {
            floor.dock().moveExpected(line.id(), date);
            today.calendar()
                    .ifPresent(calendar ->
                            due.at(calendar.endOfDay(date), line.id().toString(), LateDelivery.KIND));
        });
        following.up(waiting.stream().distinct().map(locked::get).toList(), today, cause);
    }
}
