package io.gendan.materials.requirements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How deep an item lies at most under any of the roots: whoever nets in this order has heard of all demand for an item
 * before it looks at its stock.
 */
public final class LowLevelCodes {
    private final Function<String, List<Component>> bills;
    private final Map<String, Integer> levels = new HashMap<>();
    private final List<String> topDown = new ArrayList<>();
    private final Set<String> finished = new LinkedHashSet<>();
    private final LinkedHashSet<String> open = new LinkedHashSet<>();

    private LowLevelCodes(Function<String, List<Component>> bills) {
        this.bills = bills;
    }

    /** @throws CycleFound naming the path */
    public static LowLevelCodes under(Collection<String> roots, Function<String, List<Component>> bills) {
        LowLevelCodes codes = new LowLevelCodes(bills);
        roots.forEach(codes::visit);
        codes.topDown.addAll(codes.finished);
        Collections.reverse(codes.topDown);
        roots.forEach(root -> codes.levels.putIfAbsent(root, 0));
        codes.topDown.forEach(codes::pushDown);
        return codes;
    }

    public int of(String item) {
        return levels.getOrDefault(item, 0);
    }

    /** The roots and everything under them, each before its components. */
    public List<String> topDown() {
        return List.copyOf(topDown);
    }

    private void visit(String item) {
        if (finished.contains(item)) {
            return;
        }
        if (!open.add(item)) {
            throw new CycleFound(pathTo(item));
        }
        bills.apply(item).forEach(component -> visit(component.item()));
        open.remove(item);
        finished.add(item);
    }

    private void pushDown(String item) {
        int below = of(item) + 1;
        bills.apply(item).forEach(component -> levels.merge(component.item(), below, Math::max));
    }

    private List<String> pathTo(String item) {
        List<String> path = new ArrayList<>();
        open.stream().dropWhile(passed -> !passed.equals(item)).forEach(path::add);
        path.add(item);
        return path;
    }
}
