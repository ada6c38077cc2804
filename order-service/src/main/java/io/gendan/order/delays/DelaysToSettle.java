package io.gendan.order.delays;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.words.Phrase;
import io.gendan.order.customers.CustomersInReach;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrderId;
import io.gendan.order.ordering.OrdersThatWait;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lines that will be later than promised: to be told, to be answered, or to be offered better. */
@ApplicationScoped
class DelaysToSettle implements DeskQueue {
    private final Delays delays;
    private final OrdersThatWait orders;
    private final CustomersInReach reach;
    private final Caller caller;
    private final Set<String> readers;

    DelaysToSettle(
            Delays delays,
            OrdersThatWait orders,
            CustomersInReach reach,
            Caller caller,
            @ConfigProperty(name = "order.delay-readers") Set<String> readers) {
        this.delays = delays;
        this.orders = orders;
        this.reach = reach;
        this.caller = caller;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "delays";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        // What only we know so far, the customer hears from the merchandiser first.
        boolean onlyTold = caller.has(CUSTOMER);
        List<Delay> open = wanted.fill(
                first -> delays.toSettle(wanted, reach.values(), onlyTold, first),
                delay -> !wanted.mine() || caller.hasAny(List.of(owners(delay))));
        Map<OrderId, Order> theirs = orders
                .among(open.stream().map(Delay::order).distinct().toList(), wanted)
                .stream()
                .collect(Collectors.toMap(Order::id, order -> order));
        OrdersThatWait.Slips slips = orders.slips(theirs.values());
        return open.stream()
                .flatMap(delay -> Stream.ofNullable(theirs.get(delay.order()))
                        .map(order -> slip(slips, order, delay).ownedBy(owners(delay))))
                .toList();
    }

    private static String[] owners(Delay delay) {
        return switch (delay.state()) {
            case DETECTED, REFUSED -> new String[] {SALES, SALES_MANAGER};
            case NOTIFIED -> new String[] {CUSTOMER, SALES, SALES_MANAGER};
            case CONSENTED, RENEGOTIATED, RECOVERED -> new String[0];
        };
    }

    private static WaitingWork slip(OrdersThatWait.Slips slips, Order order, Delay delay) {
        String path = "/orders/" + order.number() + "/delays/" + delay.id();
        String told = delay.reason();
        WaitingWork slip = slips.about(order, Phrase.of("waiting.delay-" + delay.state(), delay.line()))
                .knowing("promised", delay.promisedDate())
                .knowing("new-date", delay.newDate())
                .knowing("reason", told == null ? delay.cause() : told);
        return switch (delay.state()) {
            case DETECTED, REFUSED ->
                slip.movedOnBy(Form.post("tell-of-delay", path + "/notice", SALES, SALES_MANAGER)
                        .asking(Field.longText("reason").holding(delay.cause())));
            case NOTIFIED ->
                slip.movedOnBy(Form.post("consent", path + "/consent", CUSTOMER))
                        .movedOnBy(Form.post("refuse-delay", path + "/refusal", CUSTOMER))
                        .movedOnBy(Form.post("consent-for-customer", path + "/consent", SALES, SALES_MANAGER)
                                .asking(Field.text("answeredBy").labelled("answered-by")))
                        .movedOnBy(Form.post("refuse-delay-for-customer", path + "/refusal", SALES, SALES_MANAGER)
                                .asking(Field.text("answeredBy").labelled("answered-by")));
            case CONSENTED, RENEGOTIATED, RECOVERED -> slip;
        };
    }
}
