package io.gendan.load.chaos;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Customer;
import io.gendan.walk.Days;
import io.gendan.walk.FinanceDesk;
import io.gendan.walk.Merchandiser;
import io.gendan.walk.Money;
import io.gendan.walk.Ops;
import io.gendan.walk.OrderRequest;
import io.gendan.walk.OrderView;
import io.gendan.walk.Pace;
import io.gendan.walk.PurchasingDesk;
import io.gendan.walk.Refused;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.SampleFactory;
import io.gendan.walk.Switchboard;
import io.gendan.walk.Workshop;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Orders that live through it, and people who do not behave: some are placed late and left alone until their holds have lapsed,
 * some are cancelled at any moment, some customers pay too early, or without saying what for.
 */
final class Crowd {

    private static final List<String> CUSTOMERS = List.of("C004", "C007", "C009", "C001");
    private static final List<String> PRODUCTS =
            List.of("L-BOL900", "L-WALL20", "L-SPOT20", "F-BEN150", "F-TBL80", "F-ARM01");
    private static final Duration AFTER_THE_STORM = Duration.ofMinutes(6);

    /** How long people go on before somebody misbehaves again. */
    private static final Duration STEP = Duration.ofSeconds(10);

    private static final Duration CALM_STEP = Duration.ofMinutes(1);
    private static final int ONE_IN = 6;

    private final Switchboard switchboard;
    private final FactoryTime clock;
    private final SalesDesk sales;
    private final FinanceDesk finance;
    private final RandomGenerator random;
    private final List<UUID> orders = new ArrayList<>();
    private final int size;

    private Crowd(Ground ground, Plan plan) {
        this.switchboard = new Switchboard(ground.platform());
        this.clock = ground.platform().clock();
        this.sales = new SalesDesk(switchboard);
        this.finance = new FinanceDesk(switchboard);
        this.random = plan.random("people");
        this.size = plan.orders();
    }

    /** In a factory that is filled before anything happens. */
    static Crowd gather(Ground ground, Plan plan) {
        var crowd = new Crowd(ground, plan);
        var factory = new SampleFactory(crowd.switchboard, new PrintStream(PrintStream.nullOutputStream()));
        factory.load();
        factory.letRulesSign();
        ground.platform().clock().settle();
        return crowd;
    }

    /** Until all orders have ended, which they should some time after the storm; false when they do not. */
    boolean live(Storm storm, PrintStream out) {
        long calm = 0;
        while (true) {
            boolean over = storm.isOver();
            try {
                misbehave();
                placeSome();
                step(storm);
                if (over && orders.size() == size && open().isEmpty()) {
                    return true;
                }
            } catch (RuntimeException trouble) {
                // Somebody was away too long, or has changed what was being done: they look again, until their time is
                // over.
                out.println("             people were held up: " + firstLine(trouble));
            }
            calm = over && calm == 0 ? System.nanoTime() : calm;
            if (over && System.nanoTime() - calm > AFTER_THE_STORM.toNanos()) {
                tellWhatIsOpen(out);
                return false;
            }
        }
    }

    private void tellWhatIsOpen(PrintStream out) {
        try {
            open().forEach(order -> tell(order, out));
            new Ops(switchboard).troubles().forEach(trouble -> out.println("  " + trouble));
        } catch (RuntimeException unanswered) {
            out.println("  nobody says which orders do not end: " + firstLine(unanswered));
        }
    }

    /** What each department would look at first. */
    private void tell(OrderView order, PrintStream out) {
        out.println("  does not end: " + order.whereItIs());
        var purchasing = new PurchasingDesk(switchboard);
        new Workshop(switchboard).workOrders(order.id()).forEach(workOrder -> out.println("    " + workOrder));
        purchasing.openRequests(order.id()).forEach(request -> out.println("    to buy " + request));
        purchasing.purchaseOrders(order.id()).forEach(purchase -> out.println("    bought " + purchase));
    }

    private void placeSome() {
        for (int i = 0; i < 4 && orders.size() < size; i++) {
            var requested = Days.of(clock.now()).plusDays(random.nextLong(25, 120));
            orders.add(sales.place(OrderRequest.of(
                            one(CUSTOMERS),
                            "chaos-" + orders.size(),
                            line(one(PRODUCTS), 1 + random.nextInt(20), requested),
                            line(one(PRODUCTS), 1 + random.nextInt(5), requested)))
                    .id());
        }
    }

    /** Some days of the factory's work on most orders; the others are forgotten meanwhile. */
    private void step(Storm storm) {
        var today = open().stream()
                .filter(order -> storm.isOver() || random.nextInt(ONE_IN) > 0)
                .map(OrderView::id)
                .toList();
        if (today.isEmpty()) {
            return;
        }
        long until = System.nanoTime() + (storm.isOver() ? CALM_STEP : STEP).toNanos();
        Merchandiser.of(switchboard, clock)
                .at(new Pace.Daily(clock, new Ops(switchboard)))
                .follow(today, order -> order.ended() || System.nanoTime() > until);
    }

    private void misbehave() {
        for (var order : open()) {
            if (random.nextInt(ONE_IN * 5) == 0) {
                cancel(order);
            }
            if (random.nextInt(ONE_IN * 3) == 0) {
                payWrongly(order);
            }
        }
    }

    private void cancel(OrderView order) {
        try {
            if (random.nextBoolean()) {
                new Customer(switchboard, order.customer()).cancel(order.id(), "changed our minds");
            } else {
                sales.cancel(order.id(), "we cannot make it", "FACTORY");
            }
        } catch (Refused tooLate) {
            // Goods have left, or it has ended.
        }
    }

    /** Too early, too little, or without a word. */
    private void payWrongly(OrderView order) {
        var amount = new Money(
                BigDecimal.valueOf(random.nextLong(1, 200)), order.total().currency());
        try {
            finance.receive(
                    order.customer(),
                    amount,
                    random.nextBoolean() ? null : order.number(),
                    Days.of(clock.now()),
                    "chaos " + random.nextLong());
        } catch (Refused unknownReference) {
            // The bank's line is kept elsewhere.
        }
    }

    private List<OrderView> open() {
        return orders.stream().map(sales::order).filter(order -> !order.ended()).toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String firstLine(RuntimeException trouble) {
        return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
    }
}
