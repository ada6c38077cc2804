package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Orders that came without something the review needs; what is missing is asked for line by line. */
@ApplicationScoped
class OrdersToComplete implements DeskQueue {
    private final OrdersThatWait orders;

    OrdersToComplete(OrdersThatWait orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return "orders-to-complete";
    }

    @Override
    public Set<String> readers() {
        return orders.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Order> received = orders.in(List.of(Stage.RECEIVED), wanted);
        OrdersThatWait.Slips slips = orders.slips(received);
        return received.stream().map(order -> slip(slips, order)).toList();
    }

    private static WaitingWork slip(OrdersThatWait.Slips slips, Order order) {
        String path = "/orders/" + order.number();
        if (order.missing().isEmpty()) {
            return slips.about(order, Phrase.of("waiting.submit"))
                    .ownedBy(SALES, SALES_MANAGER)
                    .movedOnBy(Form.post("submit", path + "/submission", SALES, SALES_MANAGER));
        }
        return slips.about(order, Phrase.of("waiting.complete", order.missing().size()))
                .ownedBy(SALES, SALES_MANAGER)
                .movedOnBy(complete(order, path));
    }

    private static Form complete(Order order, String path) {
        Form form = Form.patch("complete", path, SALES, SALES_MANAGER);
        if (order.lines().isEmpty()) {
            return form.asking(Field.given("lines.0.line", "1"))
                    .asking(Field.text("lines.0.product"))
                    .asking(quantity(0))
                    .asking(unit(0))
                    .asking(requestedDate(0));
        }
        List<OrderLine> incomplete = order.lines().stream()
                .filter(line -> !line.wish().missing().isEmpty())
                .toList();
        for (int i = 0; i < incomplete.size(); i++) {
            form = ask(form, i, incomplete.get(i));
        }
        return form;
    }

    private static Form ask(Form form, int index, OrderLine line) {
        Form asking = form.asking(Field.given("lines." + index + ".line", Integer.toString(line.number())));
        for (String item : line.wish().missing()) {
            asking = switch (item) {
                case "product" -> asking.asking(Field.text("lines." + index + ".product"));
                case "quantity" -> asking.asking(quantity(index)).asking(unit(index));
                default -> asking.asking(requestedDate(index));
            };
        }
        return asking;
    }

    private static Field quantity(int index) {
        return Field.text("lines." + index + ".quantity.value");
    }

    private static Field unit(int index) {
        return Field.choice("lines." + index + ".quantity.unit", "unit", "C62", "SET", "PR", "MTR", "MTK", "KGM");
    }

    private static Field requestedDate(int index) {
        return Field.day("lines." + index + ".requestedDate");
    }
}
