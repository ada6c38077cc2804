package io.gendan.order.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest snapshot of a calendar, as text: it is only ever read whole. */
@Entity
@Table(name = "factory_calendar")
class OfficeCalendar {
    @Id
    @Column
    private String code;

    @Column
    private String plant;

    @Column
    private String calendar;

    protected OfficeCalendar() {}

    OfficeCalendar(String code) {
        this.code = code;
    }

    String calendar() {
        return calendar;
    }

    void becomes(String newPlant, String newCalendar) {
        plant = newPlant;
        calendar = newCalendar;
    }

    @Override
    public String toString() {
        return code + " of " + plant;
    }
}
