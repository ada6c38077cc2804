package io.gendan.planning.resources;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import java.time.ZoneId;

/** A plant as it is now. */
@EventType(value = "io.gendan.planning.plant.v1", master = true)
record PlantPublished(String code, String name, ZoneId zone) implements Event {

    @Override
    public String key() {
        return code;
    }
}
