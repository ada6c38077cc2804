package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VitalsTest {

    @Test
    void what_grows_stands_next_to_what_it_was_at_first() {
        var looks = IntStream.range(0, 20)
                .mapToObj(look -> new Vitals(Map.of("heap.order MiB", 100.0 + look)))
                .toList();

        var heap = Vitals.compared(looks, 4).getFirst();

        assertThat(heap.figure()).isEqualTo("soak.heap.order");
        assertThat(heap.unit()).isEqualTo("MiB");
        assertThat(heap.reference()).isEqualTo(101.5);
        assertThat(heap.value()).isEqualTo(117.5);
    }

    @Test
    void one_look_out_of_many_proves_nothing() {
        var looks = IntStream.range(0, 20)
                .mapToObj(look -> new Vitals(Map.of("unsent.order events", look == 18 ? 900.0 : 1.0)))
                .toList();

        assertThat(Vitals.compared(looks, 4).getFirst().ratio()).isEqualTo(1.0);
    }
}
