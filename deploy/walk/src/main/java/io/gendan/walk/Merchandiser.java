package io.gendan.walk;

import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Outcome.Done;
import io.gendan.walk.Outcome.NotBefore;
import io.gendan.walk.Outcome.Nothing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Follows orders to their end: looks where each is, lets the department whose turn it is act, and lets time pass when nobody has
 * anything to do. Knows nothing of what happened before, so it takes over any order in any state.
 */
public final class Merchandiser {

    /** Nothing in the factory takes longer than this without anybody doing anything. */
    private static final int IDLE_DAYS = 45;

    private final SalesDesk sales;
    private final FactoryTime clock;
    private final Departments departments;
    private final Pace pace;
    private final Consumer<OrderView> onLook;

    private Merchandiser(
            SalesDesk sales, FactoryTime clock, Departments departments, Pace pace, Consumer<OrderView> onLook) {
        this.sales = sales;
        this.clock = clock;
        this.departments = departments;
        this.pace = pace;
        this.onLook = onLook;
    }

    public static Merchandiser of(Switchboard switchboard, FactoryTime clock) {
        return new Merchandiser(
                new SalesDesk(switchboard), clock, Departments.all(switchboard), new Pace.Minutely(clock), order -> {});
    }

    /** @param onLook hears of every order each time it was looked at */
    public Merchandiser telling(Consumer<OrderView> onLook) {
        return new Merchandiser(sales, clock, departments, pace, onLook);
    }

    public Merchandiser at(Pace another) {
        return new Merchandiser(sales, clock, departments, another, onLook);
    }

    /** Customers that do not pay by themselves. */
    public Merchandiser withoutPayments() {
        return new Merchandiser(sales, clock, departments.without(PayWhatIsAsked.class), pace, onLook);
    }

    /** @throws Stranded when no order moves any more before all have ended */
    public void followToTheEnd(Collection<UUID> orders) {
        follow(orders, OrderView::ended);
    }

    /** @throws Stranded when no order moves any more before all are where they should be */
    public void follow(Collection<UUID> orders, Predicate<OrderView> there) {
        var rounds = orders.stream().map(order -> new Followed(order, there)).toList();
        for (int idleDays = 0; ; ) {
            clock.settle();
            var now = clock.now();
            var open = rounds.stream().filter(order -> !order.arrived).toList();
            var outcomes = InParallel.each(open, order -> order.look(pace.lookAhead(now)));
            if (open.stream().allMatch(order -> order.arrived)) {
                return;
            }
            switch (Outcome.first(outcomes)) {
                case Done done -> idleDays = 0;
                case NotBefore later -> pace.passTo(later.at());
                case Nothing nothing -> {
                    if (++idleDays > IDLE_DAYS) {
                        throw Stranded.of(open);
                    }
                    pace.passTo(now.plus(Duration.ofDays(1)));
                }
            }
        }
    }

    /** An order somebody follows, and what came of the last look. */
    private final class Followed {

        private final UUID id;
        private final Predicate<OrderView> there;
        private volatile Outcome last = Outcome.nothing();
        private volatile String whereItIs = "";
        private volatile boolean arrived;

        Followed(UUID id, Predicate<OrderView> there) {
            this.id = id;
            this.there = there;
        }

        Outcome look(Instant now) {
            boolean waits = last instanceof NotBefore later && later.at().isAfter(now);
            if (!waits || !pace.leavesWaitingOrdersAlone()) {
                last = lookClosely(now);
            }
            return last;
        }

        private Outcome lookClosely(Instant now) {
            var order = sales.order(id);
            onLook.accept(order);
            whereItIs = order.whereItIs();
            arrived = there.test(order);
            return arrived ? Outcome.nothing() : departments.attend(order, now);
        }

        @Override
        public String toString() {
            return whereItIs + departments.lastRefusal(id);
        }
    }

    /** Orders that nobody moves any more. */
    public static final class Stranded extends RuntimeException {

        private Stranded(List<String> orders) {
            super(orders.size() + " orders do not move any more:\n  " + String.join("\n  ", orders));
        }

        private static Stranded of(List<Followed> orders) {
            return new Stranded(orders.stream()
                    .filter(order -> !order.arrived)
                    .map(Objects::toString)
                    .toList());
        }
    }
}
