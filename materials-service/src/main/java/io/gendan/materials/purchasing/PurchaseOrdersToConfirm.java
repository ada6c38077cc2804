package io.gendan.materials.purchasing;

import static io.gendan.chassis.security.Roles.PURCHASER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
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
import org.jspecify.annotations.Nullable;

/** Purchase orders whose dates the supplier has not confirmed; after a working day they are to be chased. */
@ApplicationScoped
class PurchaseOrdersToConfirm implements DeskQueue {
    private static final int DAYS_TO_ANSWER = 1;

    private final OpenPurchases purchases;
    private final FactoryDay days;

    PurchaseOrdersToConfirm(OpenPurchases purchases, FactoryDay days) {
        this.purchases = purchases;
        this.days = days;
    }

    @Override
    public String kind() {
        return "purchase-orders-to-confirm";
    }

    @Override
    public Set<String> readers() {
        return purchases.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Line> lines = purchases.lines(true, wanted);
        Map<String, List<String>> orders = purchases.boughtFor(lines);
        Map<String, FactoryDay.Today> plants = new HashMap<>();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::purchase, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Purchase(one.getValue(), orders.getOrDefault(one.getKey(), List.of())))
                .map(purchase ->
                        slip(purchase, plants.computeIfAbsent(purchase.first().plant(), days::in), wanted))
                .toList();
    }

    private static WaitingWork slip(Purchase purchase, FactoryDay.Today today, Selection wanted) {
        Form form =
                Form.post("confirm", "/purchase-orders/" + purchase.first().purchase() + "/confirmation", PURCHASER);
        for (int i = 0; i < purchase.lines().size(); i++) {
            Line line = purchase.lines().get(i);
            form = form.asking(Field.given("lines." + i + ".line", Integer.toString(line.line())))
                    .asking(Field.date("lines." + i + ".confirmedDate", notPast(line.expectedDate(), today)));
        }
        return purchase.slip("waiting.confirm", answerDue(purchase, today), wanted)
                .ownedBy(PURCHASER)
                .movedOnBy(form);
    }

    private static LocalDate notPast(LocalDate expected, FactoryDay.Today today) {
        return expected.isBefore(today.date()) ? today.date() : expected;
    }

    private static @Nullable Instant answerDue(Purchase purchase, FactoryDay.Today today) {
        Instant placed = purchase.first().placedAt();
        return today.calendar()
                .map(calendar -> calendar.endOfDay(calendar.plusDays(calendar.dateOf(placed), DAYS_TO_ANSWER)))
                .orElse(null);
    }
}
