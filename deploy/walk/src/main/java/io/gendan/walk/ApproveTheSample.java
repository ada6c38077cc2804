package io.gendan.walk;

import java.time.Instant;

/** Engineering has the customer sign the sample a custom order waits for. */
record ApproveTheSample(Workshop workshop, SalesDesk sales) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.inTheMaking()) {
            return Outcome.nothing();
        }
        boolean awaited = workshop.workOrders(order.id()).stream()
                .anyMatch(workOrder -> workOrder.state().equals("PLANNED")
                        && !workOrder.gates().sample());
        if (!awaited) {
            return Outcome.nothing();
        }
        sales.approveSample(order.id());
        return new Outcome.Done("signed the sample of " + order.number());
    }
}
