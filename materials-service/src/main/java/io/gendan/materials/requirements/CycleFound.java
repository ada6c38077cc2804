package io.gendan.materials.requirements;

import java.util.List;

/** An item would, in the end, contain itself. */
public final class CycleFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> path;

    /** @param path from an item down to the same item */
    public CycleFound(List<String> path) {
        super(String.join(" → ", path), null, false, false);
        this.path = List.copyOf(path);
    }

    public List<String> path() {
        return path;
    }
}
