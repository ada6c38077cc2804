package io.gendan.shipping.notices;

import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Phrase;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.orders.OrderHead;
import io.gendan.shipping.orders.OrderLine;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersThatWait;
import io.gendan.shipping.orders.OrdersThatWait.Ready;
import io.gendan.shipping.shipments.UsualCarriers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goods that may leave and are in no notice yet: they are given notice of on the day of their release, for the next day. */
@ApplicationScoped
class GoodsToNotice implements DeskQueue {
    private final OrdersThatWait orders;
    private final UsualCarriers carriers;
    private final FactoryClock clock;
    private final ShippingSettings settings;
    private final Set<String> readers;

    GoodsToNotice(
            OrdersThatWait orders,
            UsualCarriers carriers,
            FactoryClock clock,
            ShippingSettings settings,
            @ConfigProperty(name = "shipping.release-readers") Set<String> readers) {
        this.orders = orders;
        this.carriers = carriers;
        this.clock = clock;
        this.settings = settings;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "goods-to-notice";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Ready> ready = orders.ready(wanted);
        Map<String, String> usual = carriers.of(ready.stream()
                .map(one -> one.order().head().customer())
                .distinct()
                .toList());
        return ready.stream()
                .map(one -> slip(one, usual.getOrDefault(one.order().head().customer(), "")))
                .toList();
    }

    private WaitingWork slip(Ready ready, String carrier) {
        OrderToShip order = ready.order();
        OrderHead head = order.head();
        WaitingWork slip = WaitingWork.of(
                        head.number(),
                        head.customer() + " " + head.country(),
                        Phrase.of("waiting.notice"),
                        endOfDay(ready.releasedAt()))
                .ownedBy(SHIPPING)
                .knowing("customer-order-number", head.customerOrderNumber())
                .knowing(
                        "terms",
                        order.destination().incoterm() + " "
                                + order.destination().place());
        for (int number : ready.goods().keySet()) {
            OrderLine line = order.line(number);
            slip = slip.knowing("line", number + ": " + line.product() + " " + line.productName());
        }
        return slip.movedOnBy(notice(ready, carrier));
    }

    private Form notice(Ready ready, String carrier) {
        OrderToShip order = ready.order();
        Form form = Form.post("notice", "/notices", SHIPPING)
                .asking(Field.givenText("order", order.head().number()));
        int i = 0;
        for (Map.Entry<Integer, Quantity> goods : ready.goods().entrySet()) {
            String line = "lines." + i++;
            form = form.asking(Field.given(line + ".line", goods.getKey().toString()))
                    .asking(Field.decimal(
                            line + ".quantity.value", goods.getValue().value()))
                    .asking(Field.givenText(
                            line + ".quantity.unit", goods.getValue().unit()));
        }
        LocalDate tomorrow = clock.today(settings.zone()).plusDays(1);
        return form.asking(Field.text("carrier").holding(carrier))
                .asking(Field.choice("mode", "mode", "SEA", "AIR", "RAIL", "ROAD", "COURIER"))
                .asking(Field.text("port").optional())
                .asking(Field.date("plannedDeparture", tomorrow))
                .asking(Field.day("estimatedArrival").optional())
                .asking(Field.longText("marks").holding(marks(order)).optional());
    }

    /** Consignee, the order as they call it, where it goes, and the cartons to be counted. */
    private static String marks(OrderToShip order) {
        OrderHead head = order.head();
        String theirs = head.customerOrderNumber();
        return String.join(
                " / ",
                head.customer(),
                theirs == null ? head.number() : theirs,
                order.destination().place(),
                "1-UP");
    }

    private Instant endOfDay(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone())
                .plusDays(1)
                .atStartOfDay(settings.zone())
                .toInstant();
    }
}
