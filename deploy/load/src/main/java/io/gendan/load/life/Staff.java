package io.gendan.load.life;

import io.gendan.walk.FinanceDesk;
import io.gendan.walk.PurchasingDesk;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.ShippingDesk;
import io.gendan.walk.Switchboard;
import io.gendan.walk.Workshop;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody an order needs from its confirmation to its delivery. Before, it is reviewed by rule; afterwards it closes by itself. */
final class Staff {

    private final Map<String, Deed> deeds;

    /** @throws IllegalStateException when two want to act on the same event */
    private Staff(List<Clerk> clerks) {
        deeds = clerks.stream()
                .flatMap(clerk -> clerk.deeds().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param clock the factory's */
    static Staff of(Switchboard switchboard, Clock clock) {
        return new Staff(List.of(
                new Secretary(new SalesDesk(switchboard)),
                new Cashier(new FinanceDesk(switchboard), clock),
                new Buyer(new PurchasingDesk(switchboard), clock),
                new Foreman(new Workshop(switchboard), clock),
                new Forwarder(new ShippingDesk(switchboard), clock)));
    }

    /** What they listen for. */
    Set<String> interests() {
        return deeds.keySet();
    }

    Optional<Deed> deedOn(String type) {
        return Optional.ofNullable(deeds.get(type));
    }
}
