package io.gendan.planning.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WorkOrderStateTest {

    @Test
    void what_is_done_cannot_be_cancelled() {
        assertThat(Arrays.stream(WorkOrderState.values()).filter(state -> state.mayBecome(WorkOrderState.CANCELLED)))
                .containsExactly(WorkOrderState.PLANNED, WorkOrderState.STARTED, WorkOrderState.RUNNING);
    }

    @Test
    void the_run_comes_after_the_first_article() {
        assertThat(WorkOrderState.PLANNED.mayBecome(WorkOrderState.RUNNING)).isFalse();
        assertThat(WorkOrderState.STARTED.mayBecome(WorkOrderState.RUNNING)).isTrue();
        assertThat(WorkOrderState.STARTED.mayBecome(WorkOrderState.COMPLETED)).isFalse();
    }
}
