package io.gendan.walk;

import java.util.Map;

/** A customer with a login: sees and signs their own orders only. */
public final class Customer {

    private final Phone phone;
    private final String code;

    public Customer(Switchboard switchboard, String code) {
        this.code = code;
        phone = switchboard.call(Department.ORDER, "customer-" + code);
    }

    /** @throws Refused */
    public OrderView place(OrderRequest request) {
        return view("/orders", request);
    }

    public OrderView order(Object order) {
        return Json.as(OrderView.class, phone.get("/orders/" + order));
    }

    /** @throws Refused when there is nothing to accept */
    public OrderView accept(Object order) {
        return view("/orders/" + order + "/acceptance", Map.of("how", "LOGIN", "acceptedBy", code));
    }

    /** @throws Refused when there is no counter-offer, or it ran out */
    public OrderView acceptCounterOffer(Object order) {
        return view("/orders/" + order + "/counter-offer/acceptance", Map.of("how", "LOGIN", "by", code));
    }

    public OrderView declineCounterOffer(Object order) {
        return view("/orders/" + order + "/counter-offer/decline", Map.of("how", "LOGIN", "by", code));
    }

    public OrderView cancel(Object order, String reason) {
        return view("/orders/" + order + "/cancellation", Map.of("reason", reason));
    }

    /** Agrees to a later date. */
    public void consent(Object order, String delay) {
        phone.post("/orders/" + order + "/delays/" + delay + "/consent", Map.of("answeredBy", code));
    }

    private OrderView view(String path, Object body) {
        return Json.as(OrderView.class, phone.post(path, body));
    }
}
