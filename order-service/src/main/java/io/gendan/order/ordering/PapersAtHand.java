package io.gendan.order.ordering;

import io.gendan.chassis.desk.WaitingWork.Paper;
import java.util.ArrayList;
import java.util.List;

/** Which of an order's papers there are by now. */
public final class PapersAtHand {
    private PapersAtHand() {}

    public static List<Paper> of(Order order) {
        List<Paper> papers = new ArrayList<>();
        String path = "/orders/" + order.number() + "/papers/";
        if (order.agreement().confirmedAt() != null) {
            papers.add(new Paper("confirmation", path + "confirmation"));
        }
        if (!order.isOver() && order.dues.depositReference() != null) {
            papers.add(new Paper("proforma", path + "proforma"));
        }
        return papers;
    }
}
