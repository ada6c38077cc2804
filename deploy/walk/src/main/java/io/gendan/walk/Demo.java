package io.gendan.walk;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.checker.Check;
import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Merchandiser.Stranded;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** The walk: three orders from the customer's wish to the last payment, on a running platform, and then the checker's verdict. */
public final class Demo {

    private final Platform platform;
    private final Switchboard switchboard;
    private final FactoryTime clock;
    private final SalesDesk sales;
    private final PrintStream out;

    public Demo(Platform platform, PrintStream out) {
        this.platform = platform;
        this.switchboard = new Switchboard(platform);
        this.clock = platform.clock();
        this.sales = new SalesDesk(switchboard);
        this.out = out;
    }

    /** Exit status 0 only if every order came to its end and every invariant holds. */
    public static void main(String[] arguments) {
        var demo = new Demo(Platform.of(System.getProperties()), System.out);
        System.exit(demo.run() ? 0 : 1);
    }

    public boolean run() {
        long started = System.nanoTime();
        prepare();
        boolean walked = walk();
        out.printf("%nThe walk took %.1f s.%n%n", (System.nanoTime() - started) / 1e9);
        return walked & check();
    }

    /** Fills the factory and lets the rules sign what is all green. */
    private void prepare() {
        out.println("The sample factory:");
        var factory = new SampleFactory(switchboard, out);
        factory.load();
        factory.letRulesSign();
        clock.settle();
    }

    private boolean walk() {
        try (var watchdog = new Watchdog(new Ops(switchboard), out)) {
            out.println("\nThe walk, from " + Days.atThePlant(clock.now()) + ":");
            var orders = wishes(Days.of(clock.now())).stream().map(sales::place).toList();
            var merchandiser = Merchandiser.of(switchboard, clock).telling(new TimelineTicker(sales, out, watchdog));
            try {
                merchandiser.followToTheEnd(orders.stream().map(OrderView::id).toList());
                return true;
            } catch (Stranded | FactoryTime.Stuck | Refused stuck) {
                out.println("\nThe walk stopped: " + stuck.getMessage());
                watchdog.bark();
                return false;
            }
        }
    }

    /** One with a shortage and two deliveries, one in another currency, one made to drawing. */
    private static List<OrderRequest> wishes(LocalDate today) {
        return List.of(
                OrderRequest.of(
                        "C004",
                        "PPW-" + today,
                        line("F-BEN150", 40, today.plusDays(35)),
                        line("L-BOL900", 60, today.plusDays(60))),
                OrderRequest.of("C007", "MID-" + today, line("F-TBL80", 40, today.plusDays(50))),
                OrderRequest.of("C008", "XHL-" + today, line("X-PAV01", 10, today.plusDays(110))));
    }

    private boolean check() {
        var report = new Check(platform).report();
        out.println(report);
        return report.holds();
    }
}
