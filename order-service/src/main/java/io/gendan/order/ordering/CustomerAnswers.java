package io.gendan.order.ordering;

import static io.gendan.order.ordering.Roles.CUSTOMER;
import static io.gendan.order.ordering.Roles.SALES;
import static io.gendan.order.ordering.Roles.SALES_MANAGER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** What the customer has to answer: the confirmation, or a counter-offer; sales writes down what came on paper. */
@ApplicationScoped
class CustomerAnswers implements DeskQueue {
    private final OrdersThatWait orders;

    CustomerAnswers(OrdersThatWait orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return "customer-answers";
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Order> awaiting = orders.in(List.of(Stage.AWAITING_CUSTOMER), wanted);
        OrdersThatWait.Slips slips = orders.slips(awaiting);
        return awaiting.stream().map(order -> slip(slips, order)).toList();
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
