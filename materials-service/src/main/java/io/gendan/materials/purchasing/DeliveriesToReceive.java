package io.gendan.materials.purchasing;

import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.values.Quantity;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.purchasing.OpenPurchases.Line;
import io.gendan.materials.purchasing.OpenPurchases.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What suppliers bring, a slip for each purchase order and day; a line that has not come is left empty. */
@ApplicationScoped
class DeliveriesToReceive implements DeskQueue {
    private record Truck(String purchase, LocalDate day) {
        static Truck of(Line line) {
            return new Truck(line.purchase(), line.expectedDate());
        }
    }

    private final OpenPurchases purchases;
    private final FactoryDay days;

    DeliveriesToReceive(OpenPurchases purchases, FactoryDay days) {
        this.purchases = purchases;
        this.days = days;
    }

    @Override
    public String kind() {
        return "deliveries-to-receive";
    }

    @Override
    public Set<String> readers() {
        return purchases.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Line> lines = purchases.lines(false, wanted);
        Map<String, List<String>> orders = purchases.boughtFor(lines);
        Map<String, FactoryDay.Today> plants = new HashMap<>();
        return lines.stream()
                .collect(Collectors.groupingBy(Truck::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Purchase(
                        one.getValue(), orders.getOrDefault(one.getKey().purchase(), List.of())))
                .map(delivery ->
                        slip(delivery, plants.computeIfAbsent(delivery.first().plant(), days::in), wanted))
                .toList();
    }

    /** @param today of the plant; where nobody counts working days a delivery is due whenever it comes */
    private static WaitingWork slip(Purchase delivery, FactoryDay.Today today, Selection wanted) {
        Form form = Form.post("receive", "/purchase-orders/" + delivery.first().purchase() + "/receipts", WAREHOUSE);
        for (int i = 0; i < delivery.lines().size(); i++) {
            Line line = delivery.lines().get(i);
            Quantity outstanding = new Quantity(line.outstanding(), line.unit());
            form = form.asking(Field.given("lines." + i + ".line", Integer.toString(line.line())))
                    .asking(Field.decimal("lines." + i + ".quantity", outstanding.value())
                            .labelled("delivered"))
                    .asking(Field.decimal("lines." + i + ".accepted").optional());
        }
        Instant dueAt = today.calendar()
                .map(calendar -> calendar.endOfDay(delivery.first().expectedDate()))
                .orElse(null);
        return delivery.slip("waiting.receive", dueAt, wanted)
                .ownedBy(WAREHOUSE)
                .movedOnBy(form);
    }
}
