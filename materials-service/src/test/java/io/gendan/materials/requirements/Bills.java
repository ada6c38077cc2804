package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bills of materials written down in a test. */
final class Bills implements ProductStructure {
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, List<Component>> components = new HashMap<>();

    Bills made(String code, int leadTime) {
        return part(code, "C62", ItemKind.MADE, leadTime);
    }

    Bills phantom(String code) {
        return part(code, "SET", ItemKind.PHANTOM, 0);
    }

    Bills bought(String code) {
        return bought(code, "C62");
    }

    Bills bought(String code, String unit) {
        return part(code, unit, ItemKind.PURCHASED, 10);
    }

    Bills of(String parent, String component, String quantity, String scrap) {
        components
                .computeIfAbsent(parent, any -> new ArrayList<>())
                .add(new Component(component, new BigDecimal(quantity), new BigDecimal(scrap)));
        return this;
    }

    private Bills part(String code, String unit, ItemKind kind, int leadTime) {
        parts.put(
                code,
                new Part(
                        code,
                        code,
                        unit,
                        kind,
                        leadTime,
                        BigDecimal.ZERO,
                        LotRule.L4L,
                        BigDecimal.ZERO,
                        false,
                        BigDecimal.ONE));
        return this;
    }

    @Override
    public Optional<Part> part(String item) {
        return Optional.ofNullable(parts.get(item));
    }

    @Override
    public List<Component> components(String item) {
        return components.getOrDefault(item, List.of());
    }
}
