package io.gendan.walk;

import java.time.Instant;

/** The customer takes the counter-offer, signs the confirmation and agrees to be served later. */
record AnswerForTheCustomer(Switchboard switchboard, SalesDesk sales) implements Duty {

    @Override
    public Outcome attend(OrderView order, Instant now) {
        var customer = new Customer(switchboard, order.customer());
        if (order.has("DELAY_OPEN")) {
            return answerDelays(order, customer);
        }
        if (!order.stage().equals("AWAITING_CUSTOMER")) {
            return Outcome.nothing();
        }
        if (order.has("COUNTER_OFFER_EXPIRED")) {
            sales.askAgain(order.id(), "the counter-offer ran out");
            return new Outcome.Done("asked for new dates of " + order.number());
        }
        if (order.counterOffer() != null && !order.counterOffer().isNull()) {
            customer.acceptCounterOffer(order.id());
            return new Outcome.Done(order.customer() + " accepted the counter-offer of " + order.number());
        }
        customer.accept(order.id());
        return new Outcome.Done(order.customer() + " accepted " + order.number());
    }

    private Outcome answerDelays(OrderView order, Customer customer) {
        for (var delay : sales.delays(order.id())) {
            var id = delay.path("id").asText();
            switch (delay.path("state").asText()) {
                case "DETECTED", "REFUSED" -> {
                    sales.announceDelay(order.id(), id, delay.path("reason").asText());
                    return new Outcome.Done("told " + order.customer() + " that " + order.number() + " is late");
                }
                case "NOTIFIED" -> {
                    customer.consent(order.id(), id);
                    return new Outcome.Done(order.customer() + " agreed to the new date of " + order.number());
                }
                default -> {}
            }
        }
        return Outcome.nothing();
    }
}
