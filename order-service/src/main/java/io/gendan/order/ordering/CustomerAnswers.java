package io.gendan.order.ordering;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the customer has to answer: the confirmation, or a counter-offer; sales writes down what came on paper. */
@ApplicationScoped
class CustomerAnswers implements DeskQueue {
    private final OrdersThatWait orders;
    private final Caller caller;

    CustomerAnswers(OrdersThatWait orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "customer-answers";
    }

    @Override
    public Set<String> readers() {
        return orders.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Order> awaiting = wanted.fill(
                first -> orders.in(List.of(Stage.AWAITING_CUSTOMER), wanted, first),
                order -> !wanted.mine() || caller.hasAny(List.of(owners(order))));
        OrdersThatWait.Slips slips = orders.slips(awaiting);
        return awaiting.stream()
                .map(order -> slip(slips, order).ownedBy(owners(order)))
                .toList();
    }

    /** An offer that has run out is assessed anew before anybody can take it. */
    private static String[] owners(Order order) {
        return order.promise().state() == PromiseState.COUNTER_EXPIRED
                ? new String[] {SALES, SALES_MANAGER}
                : new String[] {CUSTOMER, SALES, SALES_MANAGER};
    }

    private static WaitingWork slip(OrdersThatWait.Slips slips, Order order) {
        String path = "/orders/" + order.number();
        return switch (order.promise().state()) {
            case COUNTERED -> counterOffer(slips.about(order, Phrase.of("waiting.counter-offer")), order, path);
            case COUNTER_EXPIRED ->
                slips.about(order, Phrase.of("waiting.expired-offer"))
                        .movedOnBy(Form.post("reassess", path + "/reassessment", SALES, SALES_MANAGER)
                                .asking(Field.longText("reason")));
            case NOT_ASKED, ASSESSING, COMMITTING, COMMITTED ->
                confirmation(slips.about(order, Phrase.of("waiting.confirmation")), order, path);
        };
    }

    private static WaitingWork counterOffer(WaitingWork slip, Order order, String path) {
        String offered = order.fulfilment.offered().stream()
                .map(date -> date.line() + ": " + date.promisedDate())
                .collect(Collectors.joining(", "));
        return slip.knowing("offered", offered)
                .knowing("reason", order.promise().counterReason())
                .movedOnBy(Form.post("take-offer", path + "/counter-offer/acceptance", CUSTOMER))
                .movedOnBy(
                        Form.post("take-offer-for-customer", path + "/counter-offer/acceptance", SALES, SALES_MANAGER)
                                .asking(Field.text("by").labelled("answered-by"))
                                .asking(Field.given("how", "\"SIGNED_SCAN\"")))
                .movedOnBy(Form.post("decline-offer", path + "/counter-offer/decline", CUSTOMER)
                        .asking(Field.longText("reason")))
                .movedOnBy(
                        Form.post("decline-offer-for-customer", path + "/counter-offer/decline", SALES, SALES_MANAGER)
                                .asking(Field.text("by").labelled("answered-by"))
                                .asking(Field.longText("reason")));
    }

    private static WaitingWork confirmation(WaitingWork slip, Order order, String path) {
        String dates = order.lines().stream()
                .map(line -> line.number() + ": " + line.promisedDate())
                .collect(Collectors.joining(", "));
        return slip.knowing("promised", dates)
                .movedOnBy(Form.post("accept", path + "/acceptance", CUSTOMER).asking(Field.given("how", "\"LOGIN\"")))
                .movedOnBy(Form.post("accept-for-customer", path + "/acceptance", SALES, SALES_MANAGER)
                        .asking(Field.text("acceptedBy").labelled("answered-by"))
                        .asking(Field.given("how", "\"SIGNED_SCAN\"")));
    }
}
