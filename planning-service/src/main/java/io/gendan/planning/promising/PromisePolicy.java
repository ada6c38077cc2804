package io.gendan.planning.promising;

import io.gendan.chassis.time.WorkingCalendar;
import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Map;

/** What the factory has decided about promises. */
@ConfigMapping(prefix = "planning.promise")
interface PromisePolicy {
    /** How long capacity is held for an order under review, in working days. */
    int holdDays();

    /** Working days between planned finish and promise, by customer class. */
    Map<String, Integer> bufferDays();

    default int bufferDays(String customerClass) {
        return bufferDays().getOrDefault(customerClass, 0);
    }

    default Instant holdUntil(WorkingCalendar office, Instant now) {
        return office.endOfDay(office.plusDays(office.dateOf(now), holdDays()));
    }
}
