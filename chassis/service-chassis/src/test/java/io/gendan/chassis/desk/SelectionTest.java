package io.gendan.chassis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.words.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is wanted of a queue that is longer than anybody looks. */
class SelectionTest {
    private static final Selection THREE = new Selection(null, true, 3);

    private final List<Integer> pagesRead = new ArrayList<>();

    /** Ten numbers, read by threes. */
    private List<Integer> numbers(int first) {
        pagesRead.add(first);
        return IntStream.range(first, Math.min(first + 3, 10)).boxed().toList();
    }

    private static List<Integer> endless(int first) {
        return List.of(first, first + 1, first + 2);
    }

    /** Something before it was done while somebody looked. */
    private List<Integer> shifting(int first) {
        return numbers(Math.max(0, first - 1));
    }

    private static Queues.Waiting slip(String kind) {
        return new Queues.Waiting(kind, WaitingWork.of("S", "", Phrase.of("waiting"), null));
    }

    @Test
    void what_does_not_fit_keeps_nothing_that_fits_away() {
        assertThat(THREE.fill(this::numbers, number -> number > 4)).containsExactly(5, 6, 7);
    }

    @Test
    void no_more_is_read_than_it_takes() {
        THREE.fill(this::numbers, number -> number % 2 == 0);

        assertThat(pagesRead).containsExactly(0, 3);
    }

    @Test
    void the_end_of_a_queue_is_the_end() {
        assertThat(THREE.fill(this::numbers, number -> number > 8)).containsExactly(9);
        assertThat(THREE.fill(first -> List.<Integer>of(), number -> true)).isEmpty();
    }

    @Test
    void nobody_looks_through_a_whole_table_for_what_hardly_fits() {
        assertThat(THREE.fill(SelectionTest::endless, number -> number % 29 == 0 && number < 1000))
                .containsExactly(0, 29);
    }

    @Test
    void what_comes_twice_because_the_pages_shift_is_found_once() {
        assertThat(THREE.fill(this::shifting, number -> number > 1)).containsExactly(2, 3, 4);
    }

    @Test
    void a_count_says_when_there_may_be_more() {
        List<Queues.Waiting> all = new ArrayList<>(Collections.nCopies(Selection.MOST, slip("long")));
        all.addAll(Collections.nCopies(2, slip("short")));

        InTray tray = InTray.of(all, "short", Selection.of(null, true));

        assertThat(tray.counts()).hasToString("{long=100+, short=2}");
        assertThat(tray.total()).hasToString("102+");
        assertThat(tray.shown()).hasSize(2);
    }

    @Test
    void work_waits_for_all_its_owners() {
        WaitingWork work = slip("any").work().ownedBy("planner").ownedBy("workshop", "planner");

        assertThat(work.owners()).containsExactly("planner", "workshop");
        assertThat(work.knowing("visits", 3).owners()).isEqualTo(work.owners());
    }
}
