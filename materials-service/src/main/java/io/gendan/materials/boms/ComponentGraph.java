package io.gendan.materials.boms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What contains what, over all versions: a loop that only closes between an old version and a new one is refused too,
 * because work in the shop may still follow the old one.
 */
final class ComponentGraph {
    private final Map<String, Set<String>> components = new HashMap<>();

    void add(String parent, String component) {
        components.computeIfAbsent(parent, any -> new TreeSet<>()).add(component);
    }

    /** The loop that this component would close, from the parent down to the parent. */
    Optional<List<String>> loopClosedBy(String parent, String component) {
        List<String> path = new ArrayList<>(List.of(parent));
        return leadsTo(component, parent, path, new HashSet<>()) ? Optional.of(path) : Optional.empty();
    }

    private boolean leadsTo(String from, String target, List<String> path, Set<String> seen) {
        if (!seen.add(from)) {
            return false;
        }
        path.add(from);
        if (from.equals(target)) {
            return true;
        }
        for (String below : components.getOrDefault(from, Set.of())) {
            if (leadsTo(below, target, path, seen)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }
}
