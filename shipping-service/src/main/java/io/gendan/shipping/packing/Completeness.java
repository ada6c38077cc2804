package io.gendan.shipping.packing;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cartons hold exactly what the notice says: line by line, the rows added up. */
final class Completeness {
    private Completeness() {}

    static void check(SortedMap<Integer, Quantity> noticed, List<PackingRequest.Row> rows) {
        SortedMap<Integer, Quantity> packed = new TreeMap<>();
        rows.forEach(row -> packed.merge(row.line(), row.quantity(), (one, other) -> sum(row.line(), one, other)));
        SortedSet<Integer> lines = new TreeSet<>(noticed.keySet());
        lines.addAll(packed.keySet());
        for (int line : lines) {
            if (!same(noticed.get(line), packed.get(line))) {
                throw new Refused(new PackingRefusal.PackedDiffers(line, noticed.get(line), packed.get(line)));
            }
        }
    }

    private static boolean same(@Nullable Quantity noticed, @Nullable Quantity packed) {
        return noticed != null && noticed.equals(packed);
    }

    private static Quantity sum(int line, Quantity one, Quantity other) {
        if (!one.unit().equals(other.unit())) {
            throw new Refused(new PackingRefusal.MixedUnits(line));
        }
        return one.plus(other);
    }
}
