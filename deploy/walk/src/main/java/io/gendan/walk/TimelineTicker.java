package io.gendan.walk;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Prints what is new in an order's timeline each time somebody looks at the order. */
final class TimelineTicker implements Consumer<OrderView> {

    private final SalesDesk sales;
    private final PrintStream out;
    private final Watchdog watchdog;
    private final Set<String> printed = new HashSet<>();

    TimelineTicker(SalesDesk sales, PrintStream out, Watchdog watchdog) {
        this.sales = sales;
        this.out = out;
        this.watchdog = watchdog;
    }

    @Override
    public void accept(OrderView order) {
        var timeline = sales.timeline(order.id());
        synchronized (printed) {
            watchdog.saw(order);
            timeline.stream()
                    .sorted(Comparator.comparing(TimelineEntry::at))
                    .map(entry -> entry.line(order.number()))
                    .filter(printed::add)
                    .forEach(line -> {
                        out.println(line);
                        watchdog.calm();
                    });
        }
    }
}
