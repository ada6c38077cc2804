package io.gendan.order.ordering;

import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The contract: what the review has promised, on which terms. */
@ApplicationScoped
class ConfirmationPaper {
    private final OrdersInReach orders;
    private final CommercialPapers papers;

    ConfirmationPaper(OrdersInReach orders, CommercialPapers papers) {
        this.orders = orders;
        this.papers = papers;
    }

    /** @throws Refused before all three departments have committed the promise */
    @Transactional
    Paper write(String idOrNumber) {
        Order order = orders.get(idOrNumber);
        Instant confirmed = order.agreement().confirmedAt();
        if (confirmed == null) {
            throw new Refused(new PaperRefusal.NothingConfirmedYet(order.number()));
        }
        Terms terms = order.terms();
        return papers.begin("confirmation", order, confirmed)
                .term("payment", CommercialPapers.payment(terms))
                .term("delivery", CommercialPapers.delivery(terms))
                .term("partial", CommercialPapers.partial(terms))
                .term("tolerance", CommercialPapers.tolerance(terms))
                .term("cancellation", Phrase.of("document.cancellation.clause"))
                .term("effective", effective(order.agreement()))
                .payable(order.dues.depositReference())
                .signature("signature.seller")
                .signature("signature.buyer");
    }

    private static Phrase effective(Agreement agreement) {
        String by = agreement.acceptedBy();
        return by == null
                ? Phrase.of("document.effective.on-acceptance")
                : Phrase.of("document.effective.accepted", Phrase.asWritten(by));
    }
}
