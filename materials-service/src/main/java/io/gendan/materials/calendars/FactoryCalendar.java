package io.gendan.materials.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A calendar as it was last published, kept as JSON. */
@Entity
class FactoryCalendar {
    @Id
    private String code;

    @Column
    private String plant;

    @Column
    private String calendar;

    protected FactoryCalendar() {}

    FactoryCalendar(String code) {
        this.code = code;
    }

    void take(String plant, String calendar) {
        this.plant = plant;
        this.calendar = calendar;
    }

    String calendar() {
        return calendar;
    }
}
