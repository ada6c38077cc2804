package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refused;
import io.gendan.order.catalog.OrderClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order until production is released: promised by all three, accepted, paid for. */
@MappedSuperclass
abstract class NegotiatedOrder extends ReviewedOrder {
    List<OrderEvent> holdCommitted(Holder holder, UUID promiseId, Instant now) {
        if (ending != null || !promise.isCurrent(promiseId) || !promise.committedBy(holder, now)) {
            return List.of();
        }
        agreement.confirm(now);
        lines().forEach(OrderLine::promiseWhatWasOffered);
        List<OrderEvent> events = new ArrayList<>();
        events.add(new OrderConfirmed(id.value(), number, revision, promiseId, now, fulfilment.offered()));
        if (terms.frameworkContract()) {
            events.addAll(accepted(new Answerer(customer(), "order-service"), AcceptedHow.FRAMEWORK_CONTRACT, now));
        }
        return changed(now, events);
    }

    List<OrderEvent> accept(Answerer by, AcceptedHow how, Instant now) {
        require(Intention.ACCEPT);
        if (promise.state() != PromiseState.COMMITTED) {
            throw new Refused(new OrderRefusal.NotYetConfirmed(number));
        }
        return changed(now, accepted(by, how, now));
    }

    /** Credit opens production where no deposit is asked; for the balance of a deposit order it opens nothing. */
    List<OrderEvent> creditTaken(Instant now) {
        return deposit().isZero() ? moneyCame(now) : List.of();
    }

    /** The full deposit, or credit in its place. */
    List<OrderEvent> moneyCame(Instant now) {
        agreement.openMoneyDoor(now);
        return changed(now, releaseProduction(now));
    }

    List<OrderEvent> approveSample(Answerer by, Instant now) {
        if (orderClass() == OrderClass.REGULAR) {
            throw new Refused(new OrderRefusal.NoSampleNeeded(number));
        }
        require(Intention.APPROVE_SAMPLE);
        if (agreement.isSampleApproved()) {
            throw new Refused(new OrderRefusal.SampleAlreadyApproved(number));
        }
        agreement.approveSample(now);
        return changed(now, List.of(new SampleApproved(id.value(), number, revision, by.name(), by.enteredBy(), now)));
    }

    private List<OrderEvent> accepted(Answerer by, AcceptedHow how, Instant now) {
        agreement.accept(by, how, now);
        List<OrderEvent> events = new ArrayList<>();
        events.add(new CustomerAccepted(id.value(), number, revision, by.name(), by.enteredBy(), how, now));
        events.addAll(releaseProduction(now));
        return events;
    }

    private List<OrderEvent> releaseProduction(Instant now) {
        if (ending != null || !agreement.opensProduction()) {
            return List.of();
        }
        String notice = "PN" + number.substring(2);
        agreement.release(notice, now);
        return List.of(Placing.released(self(), notice, now));
    }
}
