package io.gendan.shipping.orders;

import io.gendan.chassis.problems.Refused;
import java.util.List;
import java.util.Optional;

/** A late line leaves only after consent; a refused notice is overcome by a later one that is accepted. */
final class Delays {
    private Delays() {}

    static Optional<Delay> withoutConsent(int line, List<Delay> delays) {
        return delays.stream()
                .filter(delay -> delay.concerns(line))
                .filter(delay -> delay.isUnanswered() || (delay.isRefused() && !overcome(delay, line, delays)))
                .findFirst();
    }

    static void mustBeConsented(String order, int line, List<Delay> delays) {
        withoutConsent(line, delays).ifPresent(delay -> {
            throw new Refused(
                    new OrderRefusal.DelayWithoutConsent(order, line, delay.id().toString()));
        });
    }

    private static boolean overcome(Delay refused, int line, List<Delay> delays) {
        return delays.stream().anyMatch(later -> later.consentsTo(refused, line));
    }
}
