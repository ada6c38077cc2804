package io.gendan.planning.promising;

/** What keeps work from being earlier. */
public enum Constraint {
    LEAD_TIME,
    MATERIAL,
    CAPACITY,
    CALENDAR
}
