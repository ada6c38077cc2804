package io.gendan.planning.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Ids;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.promising.Step;
import io.gendan.planning.routings.RoutingStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forty pieces, a minute each, cut, then assembled with a yield of 0.98, then packed; the customer takes no less and no more. */
class ChainTest {
    private static final BigDecimal WANTED = BigDecimal.valueOf(40);
    private static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    private final WorkOrderOperation cut = operation(10, "1");
    private final WorkOrderOperation assemble = operation(20, "0.98");
    private final WorkOrderOperation pack = operation(30, "1");
    private final List<WorkOrderOperation> operations = List.of(cut, assemble, pack);

    @Test
    void the_first_operation_may_make_what_the_later_ones_lose() {
        assertThat(chain(0).possible(WANTED, NONE)).isEqualByComparingTo("41");
        report(chain(0), cut, 41, 0);
        assertThatThrownBy(() -> report(chain(0), cut, 1, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_scrapped_cannot_be_good_as_well() {
        report(chain(0), cut, 40, 0);
        report(chain(0), assemble, 30, 8);
        assertThatThrownBy(() -> report(chain(0), assemble, 3, 0)).isInstanceOf(Refused.class);
        report(chain(0), assemble, 2, 0);
    }

    @Test
    void what_was_scrapped_is_left_to_make_by_every_operation_before_it() {
        report(chain(0), cut, 40, 0);
        report(chain(0), assemble, 30, 8);
        assertThat(chain(0).left(WANTED)).extracting(Step.Inside::minutes).containsExactly(8, 11, 40);
        assertThat(chain(0).possible(WANTED, NONE)).isEqualByComparingTo("33");
        assertThat(chain(0).isHeldUpBeforePacking(WANTED)).isTrue();
    }

    @Test
    void extra_pieces_make_it_possible_again() {
        report(chain(0), cut, 41, 0);
        report(chain(0), assemble, 33, 8);
        assertThat(chain(7).possible(WANTED, NONE)).isEqualByComparingTo("40");
        report(chain(7), cut, 7, 0);
        report(chain(7), assemble, 7, 0);
        report(chain(7), pack, 40, 0);
        assertThat(chain(7).left(WANTED)).isEmpty();
    }

    @Test
    void what_the_first_operation_scraps_beyond_its_yield_is_lost_as_well() {
        report(chain(0), cut, 33, 8);
        assertThat(chain(0).possible(WANTED, NONE)).isEqualByComparingTo("33");
        assertThatThrownBy(() -> report(chain(0), cut, 1, 0)).isInstanceOf(Refused.class);
        assertThat(chain(7).possible(WANTED, NONE)).isEqualByComparingTo("40");
        report(chain(7), cut, 7, 0);
    }

    @Test
    void what_the_yield_of_the_first_operation_foresees_is_not_lost() {
        WorkOrderOperation coat = operation(10, "0.9");
        Chain chain = new Chain(List.of(coat, pack), BigDecimal.ZERO);
        report(chain, coat, 36, 5);
        assertThat(chain.possible(WANTED, NONE)).isEqualByComparingTo("40");
        report(chain, coat, 3, 1);
        assertThat(chain.possible(WANTED, NONE)).isEqualByComparingTo("39");
    }

    @Test
    void a_single_operation_replaces_its_scrap_and_packs_no_more_than_is_wanted() {
        WorkOrderOperation only = operation(10, "1");
        report(new Chain(List.of(only), BigDecimal.ZERO), only, 30, 6);
        assertThat(new Chain(List.of(only), BigDecimal.ZERO).possible(WANTED, NONE))
                .isEqualByComparingTo("34");
        Chain more = new Chain(List.of(only), BigDecimal.valueOf(8));
        assertThatThrownBy(() -> report(more, only, 11, 0)).isInstanceOf(Refused.class);
        report(more, only, 10, 0);
    }

    @Test
    void what_takes_no_minutes_is_finished_when_the_operation_before_it_is() {
        WorkOrderOperation label = operation(20, "1", "0");
        WorkOrderOperation stack = operation(30, "1", "0");
        Chain chain = new Chain(List.of(cut, label, stack), BigDecimal.ZERO);
        report(chain, cut, 2, 0);
        report(chain, label, 2, 0);
        Instant evening = Instant.EPOCH.plusSeconds(3600);
        assertThat(chain.left(WANTED)).extracting(Step.Inside::sequence).containsExactly(10);
        chain.plan(List.of(new Placement(10, Instant.EPOCH, evening, List.of())));
        assertThat(chain.finish()).isEqualTo(evening);
        assertThat(label.plannedStart()).isEqualTo(Instant.EPOCH);
        assertThat(stack.plannedStart()).isEqualTo(evening);
    }

    private Chain chain(int extra) {
        return new Chain(operations, BigDecimal.valueOf(extra));
    }

    private static void report(Chain chain, WorkOrderOperation operation, int good, int scrap) {
        Output output = new Output(BigDecimal.valueOf(good), BigDecimal.ZERO, BigDecimal.valueOf(scrap));
        chain.report(operation, output, WANTED, NONE);
    }

    private static WorkOrderOperation operation(int sequence, String yield) {
        return operation(sequence, yield, "1");
    }

    private static WorkOrderOperation operation(int sequence, String yield, String run) {
        UUID work = Ids.next();
        RoutingStep step = new RoutingStep(
                sequence, "step", "ANY", null, BigDecimal.ZERO, new BigDecimal(run), new BigDecimal(yield), null);
        return new WorkOrderOperation(work, step, new Placement(sequence, Instant.EPOCH, Instant.EPOCH, List.of()));
    }
}
