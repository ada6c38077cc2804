package io.gendan.planning.resources;

import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.EventType;
import java.time.ZoneId;

/** A plant as it is now. */
@EventType(value = "io.gendan.planning.plant.v1", master = true)
record PlantPublished(String code, String name, ZoneId zone) implements Event {

    static PlantPublished of(Plant plant) {
        return new PlantPublished(plant.code(), plant.name(), plant.zone());
    }

    @Override
    public String key() {
        return code;
    }
}
