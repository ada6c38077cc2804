package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.ENGINEERING;
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

/** Custom orders whose sample nobody has signed yet: their production does not start before. */
@ApplicationScoped
class SamplesToSign implements DeskQueue {
    private static final Set<Stage> BEFORE_THE_RUN = Set.of(Stage.AWAITING_DEPOSIT, Stage.RELEASED, Stage.PLANNED);

    private final OrdersThatWait orders;

    SamplesToSign(OrdersThatWait orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return "samples";
    }

    @Override
    public Set<String> readers() {
        return orders.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Order> unsigned = orders.withUnsignedSample(BEFORE_THE_RUN, wanted);
        OrdersThatWait.Slips slips = orders.slips(unsigned);
        return unsigned.stream()
                .map(order -> slips.about(order, Phrase.of("waiting.sample"))
                        .ownedBy(ENGINEERING, SALES, SALES_MANAGER)
                        .movedOnBy(Form.post(
                                        "approve-sample",
                                        "/orders/" + order.number() + "/sample-approval",
                                        ENGINEERING,
                                        SALES,
                                        SALES_MANAGER)
                                .asking(Field.text("approvedBy"))))
                .toList();
    }
}
