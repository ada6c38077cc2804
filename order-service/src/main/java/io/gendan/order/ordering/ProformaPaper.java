package io.gendan.order.ordering;

import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.problems.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Asks for the deposit that finance has requested. */
@ApplicationScoped
class ProformaPaper {
    private final OrdersInReach orders;
    private final CommercialPapers papers;

    ProformaPaper(OrdersInReach orders, CommercialPapers papers) {
        this.orders = orders;
        this.papers = papers;
    }

    /** @throws Refused when no deposit is asked for, not yet or not any more, or the order has ended */
    @Transactional
    Paper write(String idOrNumber) {
        Order order = orders.get(idOrNumber);
        if (order.isOver()) {
            throw new Refused(new PaperRefusal.OrderHasEnded(order.number(), order.stage()));
        }
        String reference = order.dues.depositReference();
        Instant accepted = order.agreement().acceptedAt();
        if (reference == null || accepted == null || !PapersAtHand.asksForDeposit(order)) {
            throw new Refused(new PaperRefusal.NoDepositAsked(order.number()));
        }
        return papers.begin("proforma", order, accepted)
                .detail("due-date", order.dues.depositDueDate())
                .total("balance", order.total().minus(order.deposit()))
                .total("deposit-to-pay", order.deposit())
                .term("payment", CommercialPapers.payment(order.terms()))
                .term("delivery", CommercialPapers.delivery(order.terms()))
                .payable(reference)
                .signature("signature.seller");
    }
}
