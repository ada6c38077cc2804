package io.gendan.finance.calendars;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last calendar heard under a code. */
@Entity
@Table(name = "factory_calendar")
class KnownCalendar {
    @Id
    private String code;

    private String plant;

    private String calendar;

    KnownCalendar(String code, String plant, String calendar) {
        this.code = code;
        this.plant = plant;
        this.calendar = calendar;
    }

    @SuppressWarnings("NullAway")
    protected KnownCalendar() {}

    /** JSON. */
    String calendar() {
        return calendar;
    }
}
