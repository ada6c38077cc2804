package io.gendan.walk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All who may have to do something for an order. */
final class Departments {

    private static final int CONFLICT = 409;

    private final List<Duty> duties;
    private final Map<UUID, String> refusals = new ConcurrentHashMap<>();

    private Departments(List<Duty> duties) {
        this.duties = duties;
    }

    static Departments all(Switchboard switchboard) {
        var sales = new SalesDesk(switchboard);
        var workshop = new Workshop(switchboard);
        return new Departments(List.of(
                new CompleteTheOrder(sales),
                new SignTheReview(new ReviewDepartments(switchboard)),
                new AnswerForTheCustomer(switchboard, sales),
                new PayWhatIsAsked(new FinanceDesk(switchboard)),
                new BuyWhatIsShort(new PurchasingDesk(switchboard)),
                new ApproveTheSample(workshop, sales),
                new MakeIt(workshop),
                new ShipIt(new ShippingDesk(switchboard))));
    }

    Departments without(Class<? extends Duty> absent) {
        return new Departments(
                duties.stream().filter(duty -> !absent.isInstance(duty)).toList());
    }

    Outcome attend(OrderView order, Instant now) {
        return Outcome.first(
                duties.stream().map(duty -> attend(duty, order, now)).toList());
    }

    /** What is refused because somebody else was quicker is looked at again in the next round. */
    private Outcome attend(Duty duty, OrderView order, Instant now) {
        try {
            return duty.attend(order, now);
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
            refusals.put(order.id(), "; last refusal: " + refused.getMessage());
            return Outcome.nothing();
        }
    }

    /** What somebody wanted to do for the order last and could not. */
    String lastRefusal(UUID order) {
        return refusals.getOrDefault(order, "");
    }
}
