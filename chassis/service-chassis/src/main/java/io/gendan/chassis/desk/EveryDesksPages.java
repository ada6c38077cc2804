package io.gendan.chassis.desk;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    DeskPage operations(@ConfigProperty(name = "ops.readers") Set<String> readers) {
        return new DeskPage("ops", "/desk/ops", 100, readers);
    }
}
