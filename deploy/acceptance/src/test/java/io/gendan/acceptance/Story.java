package io.gendan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gendan.checker.Check;
import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Days;
import io.gendan.walk.FinanceDesk;
import io.gendan.walk.Merchandiser;
import io.gendan.walk.OrderView;
import io.gendan.walk.Platform;
import io.gendan.walk.PurchasingDesk;
import io.gendan.walk.Refused;
import io.gendan.walk.ReviewDepartments;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.ShippingDesk;
import io.gendan.walk.Switchboard;
import io.gendan.walk.TimelineEntry;
import io.gendan.walk.Workshop;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

/** The people of the factory on the running platform; after each story the checker looks at everything. */
abstract class Story {

    final RunningPlatform running = RunningPlatform.get();
    final Platform platform = running.platform();
    final Switchboard switchboard = new Switchboard(platform);
    final FactoryTime clock = platform.clock();
    final SalesDesk sales = new SalesDesk(switchboard);
    final ReviewDepartments review = new ReviewDepartments(switchboard);
    final PurchasingDesk purchasing = new PurchasingDesk(switchboard);
    final Workshop workshop = new Workshop(switchboard);
    final ShippingDesk shipping = new ShippingDesk(switchboard);
    final FinanceDesk finance = new FinanceDesk(switchboard);
    final Merchandiser merchandiser = Merchandiser.of(switchboard, clock);

    @AfterEach
    void all_invariants_hold() {
        var report = new Check(platform).report();
        assertThat(report.holds()).as(report.toString()).isTrue();
    }

    LocalDate today() {
        return Days.of(clock.now());
    }

    /** Lets everybody work until the orders are where they should be. */
    void follow(Predicate<OrderView> there, OrderView... orders) {
        merchandiser.follow(ids(orders), there);
    }

    void followToTheEnd(OrderView... orders) {
        merchandiser.followToTheEnd(ids(orders));
    }

    static List<UUID> ids(OrderView... orders) {
        return Arrays.stream(orders).map(OrderView::id).toList();
    }

    OrderView now(OrderView order) {
        return sales.order(order.id());
    }

    /** Which events of an order the timeline shows, oldest first. */
    List<String> happened(OrderView order) {
        return sales.timeline(order.id()).stream().map(TimelineEntry::event).toList();
    }

    static Predicate<OrderView> in(String... stages) {
        return order -> List.of(stages).contains(order.stage());
    }

    static Refused refused(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt);
    }
}
