package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.ENGINEERING;
import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.SALES;
import static io.gendan.review.reviews.Floor.WISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gendan.chassis.problems.Refused;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {

    @Test
    void a_regular_order_is_asked_of_four_departments_each_with_its_own_clock() {
        Floor floor = Floor.regularOrder();

        assertThat(floor.last(ReviewOpened.class).items())
                .containsExactly(
                        new ReviewOpened.Item("SALES", Instant.parse("2026-03-02T10:00:00Z")),
                        new ReviewOpened.Item("PLANNING", Instant.parse("2026-03-02T13:00:00Z")),
                        new ReviewOpened.Item("MATERIALS", Instant.parse("2026-03-02T13:00:00Z")),
                        new ReviewOpened.Item("FINANCE", Instant.parse("2026-03-02T13:00:00Z")));
    }

    @Test
    void a_custom_order_is_asked_of_engineering_and_quality_too_and_takes_a_day_and_a_half() {
        Floor floor = Floor.customOrder();

        assertThat(floor.last(ReviewOpened.class).items())
                .extracting(ReviewOpened.Item::department)
                .containsExactly("SALES", "PLANNING", "MATERIALS", "FINANCE", "ENGINEERING", "QUALITY");
        assertThat(floor.last(ReviewOpened.class).items().getLast().dueAt())
                .isEqualTo(Instant.parse("2026-03-03T13:00:00Z"));
    }

    @Test
    void when_all_have_signed_the_wished_date_is_approved_and_the_decision_says_what_it_rests_on() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);

        OrderReviewDecided decided = floor.last(OrderReviewDecided.class);
        Sheet sheet = floor.review.sheet();
        assertThat(decided.outcome()).isEqualTo("APPROVED");
        assertThat(decided.promiseId()).isEqualTo(floor.review.promiseId());
        assertThat(decided.orderRevision()).isEqualTo(1);
        assertThat(decided.materialsAssessmentId())
                .isEqualTo(sheet.of(MATERIALS).orElseThrow().id());
        assertThat(decided.capacityAssessmentId())
                .isEqualTo(sheet.of(PLANNING).orElseThrow().id());
        assertThat(decided.creditAssessmentId())
                .isEqualTo(sheet.of(FINANCE).orElseThrow().id());
        assertThat(decided.lines())
                .containsExactly(new OrderReviewDecided.Line(1, WISHED), new OrderReviewDecided.Line(2, WISHED));
        assertThat(decided.counterValidUntil()).isNull();
        assertThat(decided.decidedBy()).isEqualTo("person of FINANCE");
    }

    @Test
    void a_later_date_is_countered_and_stands_for_five_working_days() {
        Floor floor = Floor.regularOrder()
                .materials(true, WISHED)
                .capacity(WISHED.plusDays(3))
                .credit(true)
                .met(SALES, PLANNING, MATERIALS, FINANCE);

        OrderReviewDecided decided = floor.last(OrderReviewDecided.class);
        assertThat(decided.outcome()).isEqualTo("COUNTERED");
        assertThat(decided.counterValidUntil()).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
    }

    @Test
    void the_promise_is_the_latest_of_plannings_date_and_the_dates_by_which_departments_meet_their_items() {
        Floor floor = Floor.regularOrder()
                .assessedGreen()
                .met(SALES, FINANCE)
                .metBy(MATERIALS, WISHED.plusDays(4))
                .metBy(PLANNING, WISHED.plusDays(2));

        assertThat(floor.last(OrderReviewDecided.class).lines())
                .containsExactly(
                        new OrderReviewDecided.Line(1, WISHED.plusDays(4)),
                        new OrderReviewDecided.Line(2, WISHED.plusDays(4)));
    }

    @Test
    void nobody_signs_that_an_item_is_met_before_its_assessment_is_there() {
        Floor floor = Floor.regularOrder().materials(true, WISHED);

        refused(SignatureRefusal.AssessmentPending.class, () -> floor.met(PLANNING));
        refused(SignatureRefusal.AssessmentPending.class, () -> floor.met(SALES));
        refused(SignatureRefusal.AssessmentPending.class, () -> floor.metBy(FINANCE, WISHED));
        floor.met(MATERIALS);
        assertThat(floor.unsigned()).containsExactly(SALES, PLANNING, FINANCE);
    }

    @Test
    void a_pending_date_can_only_be_met_by_a_date() {
        Floor floor =
                Floor.regularOrder().materials(true, WISHED).capacityPending().credit(true);

        refused(SignatureRefusal.DatePending.class, () -> floor.met(PLANNING));
        floor.met(SALES, MATERIALS, FINANCE).metBy(PLANNING, WISHED.plusDays(7));

        assertThat(floor.last(OrderReviewDecided.class).lines())
                .containsExactly(
                        new OrderReviewDecided.Line(1, WISHED.plusDays(7)),
                        new OrderReviewDecided.Line(2, WISHED.plusDays(7)));
    }

    @Test
    void materials_signs_over_a_shortage_only_with_a_memo() {
        Floor floor =
                Floor.regularOrder().materials(false, WISHED).capacity(WISHED).credit(true);

        refused(SignatureRefusal.MemoRequired.class, () -> floor.met(MATERIALS));
        floor.signed(MATERIALS, new Verdict.Met("the lorry is on the ferry"));

        assertThat(floor.unsigned()).doesNotContain(MATERIALS);
    }

    @Test
    void nobody_signs_for_finance_over_a_short_credit_until_credit_answers_anew() {
        Floor floor =
                Floor.regularOrder().materials(true, WISHED).capacity(WISHED).credit(false);
        Verdict paid = new Verdict.Met("paid three invoices this morning");

        refused(SignatureRefusal.CreditShort.class, () -> floor.signed(FINANCE, paid));
        refused(SignatureRefusal.CreditShort.class, () -> floor.metBy(FINANCE, WISHED));
        floor.met(SALES, PLANNING, MATERIALS).cannot(FINANCE);
        refused(SignatureRefusal.CreditShort.class, () -> floor.overridden(FINANCE, paid));

        floor.credit(true).signed(FINANCE, paid);
        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
    }

    @Test
    void a_date_that_is_over_is_no_condition() {
        Floor floor = Floor.regularOrder().assessedGreen();

        refused(
                SignatureRefusal.DateInThePast.class,
                () -> floor.metBy(PLANNING, floor.today().minusDays(1)));
    }

    @Test
    void a_department_that_is_not_asked_does_not_sign() {
        Floor floor = Floor.regularOrder();

        refused(ReviewRefusal.DepartmentNotAsked.class, () -> floor.cannot(ENGINEERING));
        refused(ReviewRefusal.DepartmentNotAsked.class, () -> floor.cannot(GENERAL_MANAGEMENT));
    }

    @Test
    void a_cannot_becomes_a_conflict_only_when_all_have_signed_and_calls_the_general_manager() {
        Floor floor = Floor.regularOrder().assessedGreen().cannot(PLANNING);
        assertThat(floor.review.state()).isEqualTo(CaseState.OPEN);

        floor.met(SALES, MATERIALS, FINANCE);

        assertThat(floor.review.state()).isEqualTo(CaseState.CONFLICT);
        assertThat(floor.all(OrderReviewDecided.class)).isEmpty();
        floor.later(Duration.ofHours(4));
        assertThat(floor.last(SignOffOverdue.class).department()).isEqualTo("GENERAL_MANAGEMENT");
        assertThat(floor.last(SignOffOverdue.class).dueAt()).isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));
    }

    @Test
    void a_conflict_ends_when_the_department_signs_again() {
        Floor floor = Floor.regularOrder()
                .assessedGreen()
                .met(SALES, MATERIALS, FINANCE)
                .cannot(PLANNING)
                .met(PLANNING);

        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
        assertThat(floor.unsigned()).isEmpty();
    }

    @Test
    void the_general_manager_overrides_a_cannot_and_the_departments_word_stays_in_the_history() {
        Floor floor = Floor.regularOrder()
                .assessedGreen()
                .met(SALES, MATERIALS, FINANCE)
                .cannot(PLANNING)
                .overridden(PLANNING, new Verdict.Met("overtime is approved"));

        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
        assertThat(floor.last(OrderReviewDecided.class).decidedBy()).isEqualTo("general-manager");
        assertThat(floor.review.history())
                .extracting(CaseEntry::text)
                .contains(
                        "PLANNING CANNOT not with these drawings",
                        "PLANNING: overtime is approved",
                        "PLANNING MET overtime is approved");
    }

    @Test
    void only_a_cannot_is_overridden() {
        Floor floor = Floor.regularOrder().assessedGreen().met(PLANNING);

        refused(
                ReviewRefusal.NothingToOverride.class,
                () -> floor.overridden(PLANNING, new Verdict.Met("because I say so")));
    }

    @Test
    void a_rejection_takes_two_people() {
        Floor floor = Floor.regularOrder().assessedGreen();

        refused(ReviewRefusal.RejectionNotProposed.class, () -> floor.rejectedBy("general-manager"));
        floor.rejectionProposed();
        refused(ReviewRefusal.OwnProposal.class, () -> floor.rejectedBy("sales-manager"));
        floor.rejectedBy("general-manager");

        OrderReviewDecided decided = floor.last(OrderReviewDecided.class);
        assertThat(decided.outcome()).isEqualTo("REJECTED");
        assertThat(decided.decidedBy()).isEqualTo("sales-manager");
        assertThat(decided.approvedBy()).isEqualTo("general-manager");
        assertThat(decided.lines()).isEmpty();
    }

    @Test
    void a_decided_case_takes_no_signature() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS, FINANCE);

        refused(ReviewRefusal.CaseDecided.class, () -> floor.cannot(PLANNING));
        refused(ReviewRefusal.CaseDecided.class, floor::rejectionProposed);
        assertThat(floor.all(OrderReviewDecided.class)).hasSize(1);
    }

    @Test
    void a_rule_signs_a_green_regular_order_in_the_name_of_the_head_who_enabled_it() {
        Floor floor = Floor.regularOrder()
                .signingByRule(SALES, PLANNING, MATERIALS, FINANCE)
                .assessedGreen();

        assertThat(floor.all(SignOffRecorded.class)).hasSize(4).allSatisfy(signed -> {
            assertThat(signed.byRule()).isTrue();
            assertThat(signed.signedBy()).isEqualTo("head of " + signed.department());
            assertThat(signed.ruleVersion()).isEqualTo("all-green-1/" + signed.department() + "-1");
        });
        assertThat(floor.last(OrderReviewDecided.class).outcome()).isEqualTo("APPROVED");
    }

    @Test
    void a_rule_never_signs_what_is_not_all_green_nor_a_custom_order() {
        assertThat(Floor.regularOrder()
                        .signingByRule(SALES, PLANNING, MATERIALS, FINANCE)
                        .materials(true, WISHED)
                        .capacity(WISHED.plusDays(1))
                        .credit(true)
                        .all(SignOffRecorded.class))
                .isEmpty();
        assertThat(Floor.customOrder()
                        .signingByRule(SALES, PLANNING, MATERIALS, FINANCE)
                        .assessedGreen()
                        .all(SignOffRecorded.class))
                .isEmpty();
    }

    @Test
    void a_rule_leaves_a_persons_word_alone() {
        Floor floor = Floor.regularOrder()
                .cannot(PLANNING)
                .signingByRule(SALES, PLANNING, MATERIALS, FINANCE)
                .assessedGreen();

        assertThat(floor.review.state()).isEqualTo(CaseState.CONFLICT);
    }

    @Test
    void a_late_department_is_reminded_once_and_after_four_working_hours_the_general_manager_hears_of_it() {
        Floor floor = Floor.regularOrder().assessedGreen().met(SALES, PLANNING, MATERIALS);
        assertThat(floor.review.nextUrging()).contains(Instant.parse("2026-03-02T13:00:00Z"));

        floor.later(Duration.ofHours(4)).later(Duration.ofHours(1));
        assertThat(floor.all(SignOffOverdue.class))
                .extracting(SignOffOverdue::department, SignOffOverdue::escalatedTo)
                .containsExactly(tuple("FINANCE", null));
        assertThat(floor.review.nextUrging()).contains(Instant.parse("2026-03-03T09:00:00Z"));

        floor.later(Duration.ofHours(19)).later(Duration.ofHours(1));
        assertThat(floor.all(SignOffOverdue.class)).hasSize(2);
        assertThat(floor.last(SignOffOverdue.class).escalatedTo()).isEqualTo("GENERAL_MANAGEMENT");
        assertThat(floor.review.nextUrging()).isEmpty();

        floor.met(FINANCE);
        assertThat(floor.review
                        .signatures()
                        .of(FINANCE)
                        .orElseThrow()
                        .signOff()
                        .orElseThrow()
                        .isLate())
                .isTrue();
    }

    @Test
    void a_cancelled_order_closes_the_case_and_stops_its_clock() {
        Floor floor = Floor.regularOrder().assessedGreen();

        floor.review.close("cancelled: customer went away", floor.now());

        assertThat(floor.review.nextUrging()).isEmpty();
        refused(ReviewRefusal.CaseDecided.class, () -> floor.met(PLANNING));
        floor.newRound().lapsed(MATERIALS);
        assertThat(floor.review.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void a_confirmation_is_believed_only_after_the_decision() {
        Floor floor = Floor.regularOrder().assessedGreen();
        assertThat(floor.review.confirm(floor.review.promiseId(), floor.now())).isFalse();

        floor.met(SALES, PLANNING, MATERIALS, FINANCE);
        assertThat(floor.review.confirm(floor.review.promiseId(), floor.now())).isTrue();
        assertThat(floor.review.state()).isEqualTo(CaseState.CONFIRMED);
    }

    private static void refused(Class<? extends ReviewRefusal> refusal, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}
