package io.gendan.planning.promising;

/** What would make a date earlier, or what to do when nothing does. */
public enum MeasureKind {
    OVERTIME,
    LATER_DATE,
    SPLIT,
    ALTERNATIVE,
    OUTSOURCE
}
