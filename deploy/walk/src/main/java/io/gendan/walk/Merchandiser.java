package io.gendan.walk;

import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Outcome.Done;
import io.gendan.walk.Outcome.NotBefore;
import io.gendan.walk.Outcome.Nothing;
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

    /** Looked at anew each factory day; nothing in the factory takes longer than this without anybody doing anything. */
    private static final int IDLE_DAYS = 45;

    private final SalesDesk sales;
    private final FactoryTime clock;
    private final List<Duty> duties;
    private final Consumer<OrderView> onLook;

    /** @param onLook hears of every order each time it was looked at */
    public Merchandiser(Switchboard switchboard, FactoryTime clock, Consumer<OrderView> onLook) {
        this.sales = new SalesDesk(switchboard);
        this.clock = clock;
        this.onLook = onLook;
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
        Map<UUID, OrderView> seen = new ConcurrentHashMap<>();
        var remaining = new ArrayList<>(orders);
        int idleDays = 0;
        while (true) {
            clock.settle();
            var outcome = Outcome.first(attend(remaining, there, seen));
            remaining.removeIf(order -> there.test(known(seen, order)));
            if (remaining.isEmpty()) {
                return;
            }
            switch (outcome) {
                case Done done -> idleDays = 0;
                case NotBefore later -> clock.advanceTo(later.at());
                case Nothing nothing -> {
                    if (++idleDays > IDLE_DAYS) {
                        throw new Stranded(remaining.stream()
                                .map(order -> known(seen, order))
                                .toList());
                    }
                    clock.advance(Duration.ofDays(1));
                }
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
