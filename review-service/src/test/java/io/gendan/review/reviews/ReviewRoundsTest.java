package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.ENGINEERING;
import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.QUALITY;
import static io.gendan.review.heads.Department.SALES;
import static io.gendan.review.reviews.Floor.WISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.problems.Refused;
import io.gendan.review.heads.Department;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What happens to a case when holds lapse and the promise is asked for again. */
class ReviewRoundsTest {

    @Test
    void a_lapsed_hold_reopens_only_the_signatures_that_rest_on_it() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);

        floor.lapsed(MATERIALS);

        assertThat(floor.review.state()).isEqualTo(CaseState.OPEN);
        assertThat(floor.unsigned()).containsExactly(SALES, PLANNING, MATERIALS);
        assertThat(floor.last(ReviewOpened.class).items())
                .extracting(ReviewOpened.Item::department)
                .containsExactlyInAnyOrder("SALES", "PLANNING", "MATERIALS");
    }

    @Test
    void a_new_round_keeps_what_engineering_and_quality_signed_and_is_decided_anew() {
        Floor floor = Floor.customOrder()
                .assessedGreen()
                .met(SALES, PLANNING, MATERIALS, FINANCE, ENGINEERING, QUALITY)
                .lapsed(FINANCE);
        UUID first = floor.review.promiseId();

        floor.newRound();
        assertThat(floor.unsigned()).containsExactly(SALES, PLANNING, MATERIALS, FINANCE);
        floor.assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);

        assertThat(floor.all(OrderReviewDecided.class))
                .extracting(OrderReviewDecided::promiseId)
                .containsExactly(first, floor.review.promiseId());
    }

    @Test
    void a_hold_that_lapsed_before_the_decision_is_never_approved() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS);

        floor.lapsed(FINANCE);

        refused(SignatureRefusal.AssessmentPending.class, () -> floor.met(FINANCE));
        assertThat(floor.all(OrderReviewDecided.class)).isEmpty();
    }

    @Test
    void a_hold_whose_time_is_over_is_not_signed_upon_even_before_its_owner_says_so() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS);

        floor.later(Duration.ofDays(3));

        refused(SignatureRefusal.AssessmentPending.class, () -> floor.met(FINANCE));
        assertThat(floor.all(OrderReviewDecided.class)).isEmpty();
    }

    @Test
    void signatures_on_holds_that_ran_out_wait_for_fresh_assessments() {
        Floor floor = Floor.customOrder().assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE, ENGINEERING);

        floor.later(Duration.ofDays(3)).met(QUALITY);

        assertThat(floor.unsigned()).isEmpty();
        assertThat(floor.all(OrderReviewDecided.class)).isEmpty();
    }

    @Test
    void an_assessment_of_an_earlier_promise_is_kept_but_not_acted_on() {
        Floor floor = Floor.regularOrder().signingByRule(SALES, PLANNING, MATERIALS, FINANCE);
        Assessment late = floor.assessment(UUID.randomUUID(), FINANCE, true);
        floor.newRound();

        floor.received(late).materials(true, WISHED).capacity(WISHED);

        assertThat(late.standing()).isEqualTo(Standing.SET_ASIDE);
        assertThat(floor.all(SignOffRecorded.class)).isEmpty();
    }

    @Test
    void a_lapse_of_an_earlier_promise_changes_nothing() {
        Floor floor = Floor.regularOrder();
        UUID first = floor.review.promiseId();
        floor.newRound().assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);

        floor.lapsed(MATERIALS, first);

        assertThat(floor.review.state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void a_capacity_computed_from_a_replaced_materials_assessment_is_not_fresh() {
        Floor floor = Floor.regularOrder().signingByRule(SALES, PLANNING, MATERIALS, FINANCE);
        floor.credit(true).materials(true, WISHED);
        UUID replaced = floor.review.sheet().of(MATERIALS).orElseThrow().id();

        floor.materials(true, WISHED.minusDays(1))
                .received(floor.assessment(UUID.randomUUID(), PLANNING, true)
                        .restingOn(replaced)
                        .dating(1, WISHED)
                        .dating(2, WISHED));

        assertThat(floor.all(SignOffRecorded.class)).isEmpty();
        floor.capacity(WISHED);
        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
    }

    @Test
    void credit_found_after_all_opens_only_finances_own_signature() {
        Floor floor = Floor.regularOrder()
                .materials(true, WISHED)
                .capacity(WISHED)
                .credit(false)
                .met(SALES, PLANNING, MATERIALS)
                .cannot(FINANCE);
        assertThat(floor.review.state()).isEqualTo(CaseState.CONFLICT);

        floor.credit(true);

        assertThat(floor.unsigned()).containsExactly(FINANCE);
        floor.met(FINANCE);
        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
    }

    @Test
    void three_rounds_lost_to_one_cause_call_the_general_manager_with_a_due_time() {
        Floor floor = Floor.regularOrder();
        for (int round = 1; round <= 2; round++) {
            floor.assessedGreen()
                    .met(SALES, PLANNING, MATERIALS, FINANCE)
                    .lapsed(FINANCE)
                    .newRound();
            assertThat(floor.review.stall()).isEmpty();
        }

        floor.assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE).lapsed(FINANCE);

        assertThat(floor.review.stall()).contains(new Stall(WhyLost.FINANCE, Instant.parse("2026-03-02T13:00:00Z")));
        assertThat(floor.review.rounds()).isEqualTo(3);
        floor.newRound().later(Duration.ofHours(4));
        assertThat(floor.all(SignOffOverdue.class))
                .extracting(SignOffOverdue::department)
                .contains("GENERAL_MANAGEMENT");
    }

    @Test
    void rounds_nobody_signs_and_offers_nobody_takes_call_the_general_manager_too() {
        Floor unsigned = Floor.regularOrder();
        Floor untaken = Floor.regularOrder();
        for (int round = 1; round <= 3; round++) {
            unsigned.assessedGreen()
                    .lapsed(MATERIALS)
                    .lapsed(PLANNING)
                    .lapsed(FINANCE)
                    .newRound();
            untaken.materials(true, WISHED)
                    .capacity(WISHED.plusDays(3))
                    .credit(true)
                    .met(SALES, PLANNING, MATERIALS, FINANCE)
                    .lapsed(PLANNING)
                    .newRound();
        }

        assertThat(unsigned.review.stall()).map(Stall::why).contains(WhyLost.NOT_SIGNED);
        assertThat(untaken.review.stall()).map(Stall::why).contains(WhyLost.NOT_TAKEN);
    }

    @Test
    void a_lapse_that_comes_after_the_next_round_was_asked_for_is_counted_all_the_same_and_once() {
        Floor floor = Floor.regularOrder();
        for (int round = 1; round <= 3; round++) {
            UUID promise = floor.review.promiseId();
            floor.assessedGreen().newRound().lapsed(FINANCE, promise).lapsed(FINANCE, promise);
            assertThat(floor.review.stall().isPresent()).isEqualTo(round == 3);
        }
    }

    @Test
    void different_causes_do_not_add_up_and_a_confirmation_forgets_them() {
        Floor floor = Floor.regularOrder();
        for (Department owner : List.of(FINANCE, MATERIALS, FINANCE, PLANNING)) {
            floor.assessedGreen()
                    .met(SALES, PLANNING, MATERIALS, FINANCE)
                    .lapsed(owner)
                    .newRound();
        }
        assertThat(floor.review.stall()).isEmpty();

        floor.assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);
        floor.review.confirm(floor.review.promiseId(), floor.now());
        floor.newRound().assessedGreen().lapsed(FINANCE);

        assertThat(floor.review.stall()).isEmpty();
    }

    @Test
    void a_stalled_case_stays_with_the_general_manager_until_it_moves_on() {
        Floor floor = Floor.regularOrder();
        for (int round = 1; round <= 3; round++) {
            floor.assessedGreen()
                    .met(SALES, PLANNING, MATERIALS, FINANCE)
                    .lapsed(FINANCE)
                    .newRound();
        }
        floor.assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);
        assertThat(floor.review.state()).isEqualTo(CaseState.APPROVED);
        assertThat(floor.review.stall()).isPresent();

        floor.review.confirm(floor.review.promiseId(), floor.now());

        assertThat(floor.review.stall()).isEmpty();
        assertThat(floor.review.signatures().of(GENERAL_MANAGEMENT)).isEmpty();
    }

    private static void refused(Class<? extends ReviewRefusal> refusal, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}
