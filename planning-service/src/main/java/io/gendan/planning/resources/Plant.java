package io.gendan.planning.resources;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A factory; its version moves with every change of calendars, holidays or work centers. */
@Entity
@Table(name = "plant")
class Plant {
    @Id
    private String code;

    @Column
    private String name;

    @Column
    private String zone;

    @Column
    private long version;

    protected Plant() {}

    Plant(String code, ZoneId zone) {
        this.code = code;
        this.name = code;
        this.zone = zone.getId();
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    PlantPublished published() {
        return new PlantPublished(code, name, zone());
    }

    void changed() {
        version++;
    }
}
