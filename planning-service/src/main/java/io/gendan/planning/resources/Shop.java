package io.gendan.planning.resources;

import io.gendan.chassis.time.WorkingCalendar;
import java.time.ZoneId;
import java.util.Map;

/** A plant's resources at one moment: immutable, shared by all who plan. */
public record Shop(String plant, ZoneId zone, WorkingCalendar office, Map<String, Center> centers) {

    /** @throws IllegalArgumentException for a work center the plant does not have */
    public Center center(String code) {
        Center center = centers.get(code);
        if (center == null) {
            throw new IllegalArgumentException(plant + " has no work center " + code);
        }
        return center;
    }

    public boolean has(String code) {
        return centers.containsKey(code);
    }
}
