package io.gendan.materials.requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Demand, level by level: net an item when all demand for it is known, pass on what must be made to its components.
 * What a demand is (a line's quantity, a week's quantity) and how it is netted is the {@link Netting}'s business.
 */
public final class Explosion<D> {
    /** How demand of one kind is netted and handed down. */
    public interface Netting<D> {
        /** All demand for an item; answers what must be made, and so needs components. */
        List<D> net(Part part, List<D> gross);

        /** The demand for a component that follows from a demand for what it is built into. */
        D handDown(D made, Part into, Component component);

        /** An item somebody needs and nobody knows. */
        void unknown(String item, List<D> gross);
    }

    private final ProductStructure structure;
    private final Netting<D> netting;
    private final Map<String, List<D>> gross = new HashMap<>();

    private Explosion(ProductStructure structure, Netting<D> netting) {
        this.structure = structure;
        this.netting = netting;
    }

    public static <D> void run(ProductStructure structure, Map<String, List<D>> independent, Netting<D> netting) {
        Explosion<D> explosion = new Explosion<>(structure, netting);
        independent.forEach((item, demands) -> explosion.of(item).addAll(demands));
        LowLevelCodes.under(independent.keySet(), structure::components)
                .topDown()
                .forEach(explosion::net);
    }

    private void net(String item) {
        List<D> demands = gross.remove(item);
        if (demands == null || demands.isEmpty()) {
            return;
        }
        structure.part(item).ifPresentOrElse(part -> net(part, demands), () -> netting.unknown(item, demands));
    }

    private void net(Part part, List<D> demands) {
        List<D> made = part.kind() == ItemKind.PHANTOM ? demands : netting.net(part, demands);
        for (Component component : structure.components(part.code())) {
            List<D> below = of(component.item());
            made.forEach(demand -> below.add(netting.handDown(demand, part, component)));
        }
    }

    private List<D> of(String item) {
        return gross.computeIfAbsent(item, any -> new ArrayList<>());
    }
}
