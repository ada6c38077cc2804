package io.gendan.review.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last snapshot of one of planning's calendars. */
@Entity
@Table(name = "factory_calendar")
class PublishedCalendar {
    /** Plant and code, as {@code NB1/OFFICE}. */
    @Id
    private String name;

    @Column(name = "sequence")
    private long sequence;

    @Column(name = "hours")
    private String hours;

    @SuppressWarnings("NullAway.Init")
    protected PublishedCalendar() {}

    PublishedCalendar(String name) {
        this.name = name;
        this.hours = "";
    }

    static String name(String plant, String code) {
        return plant + "/" + code;
    }

    /** An older snapshot that comes late is not taken. */
    void take(long newSequence, String json) {
        if (newSequence > sequence) {
            sequence = newSequence;
            hours = json;
        }
    }

    String hours() {
        return hours;
    }
}
