package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The current promise, what was computed for it and how it was answered; earlier rounds are kept beside it. */
@MappedSuperclass
abstract class AssessedCase extends CaseFile {
    @Column(name = "promise_id")
    private UUID promiseId;

    @ElementCollection
    @CollectionTable(name = "review_round", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("openedAt")
    private List<Round> rounds = new ArrayList<>();

    /** Since the order was confirmed last. */
    @ElementCollection
    @CollectionTable(name = "lost_round", joinColumns = @JoinColumn(name = "case_id"))
    private Set<LostRound> lost = new HashSet<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    private List<Assessment> assessments = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("decidedAt")
    private List<Decision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AssessedCase() {}

    protected AssessedCase(OrderRef order, OrderClass orderClass, String plant, String customer, Round first) {
        super(order, orderClass, plant, customer);
        promiseId = first.promiseId();
        rounds.add(first);
    }

    UUID promiseId() {
        return promiseId;
    }

    /** Whether a promise is, or ever was, this case's. */
    boolean knows(UUID promise) {
        return isCurrent(promise) || rounds.stream().anyMatch(round -> round.isOf(promise));
    }

    boolean isCurrent(UUID promise) {
        return promiseId.equals(promise);
    }

    /** @return whether the round is new */
    boolean remember(Round round) {
        return !knows(round.promiseId()) && rounds.add(round);
    }

    /** @return why the promise was let go, if that is news */
    Optional<WhyLost> lose(UUID promise, Department owner) {
        WhyLost why = WhyLost.of(owner, answerTo(promise).map(Decision::outcome));
        return lost.add(new LostRound(promise, why)) ? Optional.of(why) : Optional.empty();
    }

    long roundsLost(WhyLost why) {
        return lost.stream().filter(round -> round.why() == why).count();
    }

    void forgetLostRounds() {
        lost.clear();
    }

    int rounds() {
        return rounds.size();
    }

    void promise(Round round, int revision) {
        promiseId = round.promiseId();
        revise(revision);
    }

    Decision answer(Outcome outcome, Instant at) {
        Decision decision = new Decision(review(), outcome, at);
        decisions.add(decision);
        return decision;
    }

    /** One promise, one answer. */
    boolean isAnswered() {
        return answerTo(promiseId).isPresent();
    }

    Optional<Decision> answerTo(UUID promise) {
        return decisions.stream().filter(decision -> decision.answers(promise)).findFirst();
    }

    boolean has(Assessment assessment) {
        return assessments.stream().anyMatch(assessment::isSame);
    }

    /** Whether a department has ever assessed a promise. */
    boolean isAssessed(Department department, UUID promise) {
        return assessments.stream().anyMatch(known -> known.isOf(department, promise));
    }

    void file(Assessment assessment, Standing standing) {
        assessment.enter(review(), standing);
        assessments.add(assessment);
    }

    Sheet sheet() {
        return Sheet.of(assessments);
    }

    /** What counts now of one department. */
    List<Assessment> counting(Department department) {
        return sheet().of(department).stream().toList();
    }

    List<Assessment> counting() {
        return List.copyOf(sheet().current().values());
    }

    List<Assessment> assessments() {
        return assessments;
    }
}
