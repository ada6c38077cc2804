package io.gendan.order.ordering;

import io.gendan.chassis.desk.WaitingWork.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which of an order's papers there are by now. */
public final class PapersAtHand {
    private static final Set<String> READERS = Set.of(
            Roles.SALES,
            Roles.SALES_MANAGER,
            Roles.GENERAL_MANAGER,
            Roles.AREA_MANAGER,
            Roles.FINANCE,
            Roles.CUSTOMER,
            Roles.AUDITOR);

    private PapersAtHand() {}

    public static List<Paper> of(Order order) {
        List<Paper> papers = new ArrayList<>();
        String path = "/orders/" + order.number() + "/papers/";
        if (order.agreement().confirmedAt() != null) {
            papers.add(new Paper("confirmation", path + "confirmation", READERS));
        }
        if (asksForDeposit(order)) {
            papers.add(new Paper("proforma", path + "proforma", READERS));
        }
        return papers;
    }

    /** Once the deposit is there, a paper that asks for it would be paid again. */
    static boolean asksForDeposit(Order order) {
        return order.stage() == Stage.AWAITING_DEPOSIT && order.dues.depositReference() != null;
    }
}
