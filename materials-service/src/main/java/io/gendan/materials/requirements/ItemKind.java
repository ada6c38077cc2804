package io.gendan.materials.requirements;

/** Where an item comes from. */
public enum ItemKind {
    PURCHASED,
    MADE,
    /** Never stocked: its components are needed instead. */
    PHANTOM
}
