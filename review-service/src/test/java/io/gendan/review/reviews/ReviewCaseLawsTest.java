package io.gendan.review.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.problems.Refused;
import io.gendan.review.heads.Department;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens in whatever order, these hold. */
class ReviewCaseLawsTest {

    /** One thing that may happen to a case; a refusal is an answer like any other. */
    interface Happening {
        void to(Floor floor);
    }

    @Property(tries = 1000)
    void a_promise_gets_one_answer_and_only_on_live_assessments(@ForAll("happenings") List<Happening> happenings) {
        Floor floor = Floor.regularOrder();
        for (Happening happening : happenings) {
            int decided = floor.all(OrderReviewDecided.class).size();
            happen(happening, floor);
            List<OrderReviewDecided> decisions = floor.all(OrderReviewDecided.class);
            assertThat(decisions).extracting(OrderReviewDecided::promiseId).doesNotHaveDuplicates();
            if (decisions.size() > decided && !decisions.getLast().outcome().equals("REJECTED")) {
                assertThat(decisions.getLast().promiseId()).isEqualTo(floor.review.promiseId());
                assertThat(floor.review.sheet().isFresh(floor.now())).isTrue();
                assertThat(floor.review.signatures().cannot()).isEmpty();
                assertThat(decisions.getLast().lines()).hasSize(2);
            }
        }
    }

    @Property(tries = 500)
    void an_undecided_case_always_waits_for_somebody_or_for_an_assessment(
            @ForAll("happenings") List<Happening> happenings) {
        Floor floor = Floor.regularOrder();
        happenings.forEach(happening -> happen(happening, floor));

        boolean waitsForPeople = !floor.unsigned().isEmpty();
        boolean waitsForAssessment = !floor.review.sheet().isFresh(floor.now());
        boolean waitsForRound = floor.review.isAnswered();
        assertThat(!floor.review.state().isUndecided() || waitsForPeople || waitsForAssessment || waitsForRound)
                .isTrue();
    }

    @Property(tries = 300)
    void history_is_numbered_without_a_gap(@ForAll("happenings") List<Happening> happenings) {
        Floor floor = Floor.regularOrder();
        happenings.forEach(happening -> happen(happening, floor));

        assertThat(floor.review.history())
                .extracting(CaseEntry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, floor.review.version())
                        .boxed()
                        .toList());
    }

    @Property(tries = 300)
    void an_assessment_told_twice_changes_nothing(@ForAll("happenings") List<Happening> happenings) {
        Floor floor = Floor.regularOrder();
        happenings.forEach(happening -> happen(happening, floor));
        int said = floor.said.size();
        long version = floor.review.version();

        List.copyOf(floor.review.assessments()).forEach(floor::received);

        assertThat(floor.said).hasSize(said);
        assertThat(floor.review.version()).isEqualTo(version);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Department> owners = Arbitraries.of(Department.MATERIALS, Department.PLANNING, Department.FINANCE);
        Arbitrary<Department> signers = Arbitraries.of(OrderClass.REGULAR.signers());
        return Arbitraries.<Happening>oneOf(
                        signers.map(signer -> floor -> floor.met(signer)),
                        signers.map(signer -> floor -> floor.met(signer)),
                        signers.map(signer -> floor -> floor.cannot(signer)),
                        signers.map(signer ->
                                floor -> floor.metBy(signer, floor.today().plusDays(30))),
                        signers.map(signer -> floor -> floor.overridden(signer, new Verdict.Met("go"))),
                        signers.map(signer -> floor -> floor.signingByRule(signer)),
                        owners.map(owner -> floor -> floor.lapsed(owner)),
                        owners.map(owner -> floor -> floor.lapsed(owner, UUID.randomUUID())),
                        Arbitraries.of(
                                Floor::assessedGreen,
                                Floor::assessedGreen,
                                floor -> floor.materials(true, Floor.WISHED),
                                floor -> floor.capacity(Floor.WISHED.plusDays(2)),
                                Floor::capacityPending,
                                floor -> floor.credit(false),
                                Floor::newRound,
                                Floor::rejectionProposed,
                                floor -> floor.rejectedBy("general-manager"),
                                floor -> floor.later(Duration.ofHours(5)),
                                floor -> floor.later(Duration.ofDays(2)),
                                floor -> floor.review.confirm(floor.review.promiseId(), floor.now())))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static void happen(Happening happening, Floor floor) {
        try {
            happening.to(floor);
        } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(ReviewRefusal.class);
        }
    }
}
