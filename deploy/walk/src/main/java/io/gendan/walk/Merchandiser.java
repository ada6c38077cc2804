package io.gendan.walk;

import io.gendan.walk.Outcome.Done;
import io.gendan.walk.Outcome.NotBefore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Follows orders to their end: looks where each is, lets the department whose turn it is act, and puts the clock forward when nobody
 * has anything to do. Knows nothing of what happened before, so it takes over any order in any state.
 */
public final class Merchandiser {

    private static final int HANDS = 8;

    private final SalesDesk sales;
    private final FactoryClock clock;
    private final List<Duty> duties;
    private final Consumer<OrderView> onLook;
    private final Duration patience;

    /**
     * @param onLook hears of every order each time it was looked at
     * @param patience real time without any progress after which an order is given up
     */
    public Merchandiser(Switchboard switchboard, FactoryClock clock, Consumer<OrderView> onLook, Duration patience) {
        this.sales = new SalesDesk(switchboard);
        this.clock = clock;
        this.onLook = onLook;
        this.patience = patience;
        var workshop = new Workshop(switchboard);
        this.duties = List.of(
                new CompleteTheOrder(sales),
                new SignTheReview(new ReviewDepartments(switchboard)),
                new AnswerForTheCustomer(switchboard, sales),
                new PayWhatIsAsked(new FinanceDesk(switchboard)),
                new BuyWhatIsShort(new PurchasingDesk(switchboard)),
                new ApproveTheSample(workshop, sales),
                new MakeIt(workshop),
                new ShipIt(new ShippingDesk(switchboard)));
    }

    /** @throws Stranded when no order moves any more before all have ended */
    public void followToTheEnd(Collection<UUID> orders) {
        follow(orders, OrderView::ended);
    }

    /** @throws Stranded when no order moves any more before all are where they should be */
    public void follow(Collection<UUID> orders, Predicate<OrderView> there) {
        Map<UUID, OrderView> open = new ConcurrentHashMap<>();
        var remaining = new ArrayList<>(orders);
        long lastProgress = System.nanoTime();
        while (true) {
            clock.awaitQuiet();
            var outcomes = attend(remaining, there, open);
            remaining.removeIf(order -> there.test(known(open, order)));
            if (remaining.isEmpty()) {
                return;
            }
            if (outcomes.stream().anyMatch(Done.class::isInstance)) {
                lastProgress = System.nanoTime();
            } else if (System.nanoTime() - lastProgress > patience.toNanos() || !advance(outcomes)) {
                throw new Stranded(remaining.stream().map(order -> known(open, order)).toList());
            }
        }
    }

    private static OrderView known(Map<UUID, OrderView> orders, UUID id) {
        var order = orders.get(id);
        if (order == null) {
            throw new IllegalStateException("nobody looked at " + id);
        }
        return order;
    }

    private List<Outcome> attend(List<UUID> orders, Predicate<OrderView> there, Map<UUID, OrderView> seen) {
        var now = clock.now();
        try (var hands = Executors.newFixedThreadPool(HANDS, Thread.ofVirtual().factory())) {
            List<Future<Outcome>> looks = orders.stream()
                    .map(order -> hands.submit(() -> attend(order, there, seen, now)))
                    .toList();
            var outcomes = new ArrayList<Outcome>();
            for (var look : looks) {
                outcomes.add(look.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Outcome attend(UUID id, Predicate<OrderView> there, Map<UUID, OrderView> seen, Instant now) {
        var order = sales.order(id);
        seen.put(id, order);
        onLook.accept(order);
        if (there.test(order)) {
            return new Done(order.number() + " is there");
        }
        return Outcome.first(
                duties.stream().map(duty -> duty.attend(order, now)).toList());
    }

    /** To what somebody waits for, or else to whatever falls due next; false when nothing ever will. */
    private boolean advance(List<Outcome> outcomes) {
        return switch (Outcome.first(outcomes)) {
            case NotBefore later -> advanceTo(later.at());
            case Done done -> throw new IllegalStateException(done.what());
            case Outcome.Nothing nothing -> clock.nextDue().map(this::advanceTo).orElse(false);
        };
    }

    private boolean advanceTo(Instant instant) {
        clock.advanceTo(instant);
        return true;
    }

    /** Orders that nobody moves any more. */
    public static final class Stranded extends RuntimeException {

        private final transient List<OrderView> orders;

        Stranded(List<OrderView> orders) {
            super(orders.size() + " orders do not move any more");
            this.orders = List.copyOf(orders);
        }

        public List<OrderView> orders() {
            return orders;
        }
    }
}
