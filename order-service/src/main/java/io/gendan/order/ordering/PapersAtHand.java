package io.gendan.order.ordering;

import io.gendan.chassis.desk.WaitingWork.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which of an order's papers there are by now. */
@ApplicationScoped
public class PapersAtHand {
    private final Set<String> readers;

    PapersAtHand(@ConfigProperty(name = "order.paper-readers") Set<String> readers) {
        this.readers = readers;
    }

    public List<Paper> of(Order order) {
        List<Paper> papers = new ArrayList<>();
        String path = "/orders/" + order.number() + "/papers/";
        if (order.agreement().confirmedAt() != null) {
            papers.add(new Paper("confirmation", path + "confirmation", readers));
        }
        if (asksForDeposit(order)) {
            papers.add(new Paper("proforma", path + "proforma", readers));
        }
        return papers;
    }

    /** Once the deposit is there, a paper that asks for it would be paid again. */
    static boolean asksForDeposit(Order order) {
        return order.stage() == Stage.AWAITING_DEPOSIT && order.dues.depositReference() != null;
    }
}
