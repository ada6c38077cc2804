package io.gendan.walk;

import java.time.Instant;

/** The sales desk hands in what is complete. */
record CompleteTheOrder(SalesDesk sales) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        if (!order.stage().equals("RECEIVED")
                || (order.missing() != null && !order.missing().isEmpty())) {
            return Outcome.nothing();
        }
        sales.submit(order.id());
        return new Outcome.Done("submitted " + order.number());
    }
}
