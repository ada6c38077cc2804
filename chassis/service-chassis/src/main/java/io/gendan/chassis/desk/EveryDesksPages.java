package io.gendan.chassis.desk;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** The pages that every department has. */
@Singleton
class EveryDesksPages {
    @Produces
    @Singleton
    DeskPage whatWaits() {
        return new DeskPage("desk", "/desk", 0, Set.of());
    }

    @Produces
    @Singleton
    DeskPage operations() {
        return new DeskPage("ops", "/desk/ops", 100, Set.of("ops", "auditor"));
    }
}
