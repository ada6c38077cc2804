package io.gendan.load;

import static io.gendan.walk.OrderRequest.line;

import io.gendan.load.life.Lives;
import io.gendan.walk.Days;
import io.gendan.walk.Department;
import io.gendan.walk.OrderRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What lives are compared by: two lines, three levels of parts, one part short and bought, two work orders of three operations,
 * deposit and balance, one shipment.
 */
final class StandardLife {

    /** Both pay a deposit, and the balance before shipment. */
    private static final List<String> CUSTOMERS = List.of("C004", "C007");

    private static final int DAYS_AHEAD = 120;

    private StandardLife() {}

    /** Such lives on a platform; none is begun yet. */
    static Lives on(Rig rig) {
        var now = rig.now(Department.ORDER);
        var requested = Days.of(now).plusDays(DAYS_AHEAD);
        var clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), now));
        return new Lives(rig.switchboard(), rig.brokers(), clock, number -> wish(number, requested));
    }

    private static OrderRequest wish(String number, LocalDate requested) {
        var customer = CUSTOMERS.get(Math.floorMod(number.hashCode(), CUSTOMERS.size()));
        return new OrderRequest(
                customer, number, false, List.of(line("L-BOL900", 2, requested), line("F-BEN150", 3, requested)));
    }
}
