package io.gendan.probe.counting;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what it misses in a way that no table can keep. */
@ApplicationScoped
class WhenLampBroke implements EventHandler<WhenLampBroke.LampBroke> {
    @EventType("io.gendan.street.lamp-broke.v1")
    record LampBroke(String lamp) {}

    @Override
    public void on(LampBroke fact) {
        throw new NotYet("lamp \0" + fact.lamp() + "x".repeat(5_000));
    }
}
