package io.gendan.materials.boms;

import io.gendan.materials.requirements.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All versions of one item's bill of materials, by the date from which each is valid. */
record Bill(NavigableMap<LocalDate, List<Component>> versions) {
    static Bill of(List<BomLine> lines) {
        NavigableMap<LocalDate, List<Component>> versions = new TreeMap<>();
        lines.forEach(line -> versions.merge(line.validFrom(), List.of(line.component()), Bill::joined));
        return new Bill(versions);
    }

    List<Component> on(LocalDate date) {
        Map.Entry<LocalDate, List<Component>> version = versions.floorEntry(date);
        return version == null ? List.of() : version.getValue();
    }

    private static List<Component> joined(List<Component> some, List<Component> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
