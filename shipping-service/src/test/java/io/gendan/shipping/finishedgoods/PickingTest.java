package io.gendan.shipping.finishedgoods;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.values.Quantity;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PickingTest {
    private static Quantity pieces(long count) {
        return Quantity.of(count, "C62");
    }

    @Test
    void locations_are_emptied_in_the_order_of_their_names() {
        var onHand = new TreeMap<>(Map.of("FG", pieces(3), "FG-2", pieces(5), "BAY", pieces(0)));
        assertThat(Picking.pick(onHand, pieces(4)))
                .containsOnly(Map.entry("FG", pieces(3)), Map.entry("FG-2", pieces(1)));
    }

    @Property
    void never_more_than_wanted_nor_more_than_there_is(
            @ForAll @Size(max = 8) Map<@IntRange(max = 20) Integer, @IntRange(max = 50) Integer> stock,
            @ForAll @IntRange(max = 200) int wanted) {
        TreeMap<String, Quantity> onHand = new TreeMap<>();
        stock.forEach((place, count) -> onHand.put("L" + place, pieces(count)));
        Quantity there = onHand.values().stream().reduce(pieces(0), Quantity::plus);
        var picks = Picking.pick(onHand, pieces(wanted));
        assertThat(picks).allSatisfy((place, taken) -> {
            assertThat(taken.isPositive()).isTrue();
            assertThat(taken).isLessThanOrEqualTo(onHand.get(place));
        });
        assertThat(picks.values().stream().reduce(pieces(0), Quantity::plus)).isEqualTo(there.min(pieces(wanted)));
    }
}
