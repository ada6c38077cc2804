package io.gendan.materials.items;

/** Who can use an item. */
public enum Usage {
    COMMON,
    /** One customer only: what is left of a cancelled order serves nobody else. */
    DEDICATED
}
