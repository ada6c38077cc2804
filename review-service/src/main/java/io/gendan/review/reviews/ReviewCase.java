package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import io.gendan.review.reviews.CaseEntry.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The review of one order, through all its assessment rounds.
 *
 * <p>Every verb returns the facts to publish. A fact that is told twice, or for an earlier promise, changes nothing.
 */
@Entity
@Table(name = "review_case")
class ReviewCase extends SignedCase {
    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCase() {}

    ReviewCase(OrderRef order, OrderClass orderClass, String plant, String customer, Round first) {
        super(order, orderClass, plant, customer, first);
    }

    List<ReviewEvent> open(List<OrderedLine> wishes, ReviewTerms terms) {
        ask(wishes);
        note(What.OPENED, terms.now(), "order", orderClass() + " order of " + customer());
        askAll(terms);
        return told();
    }

    List<ReviewEvent> receive(Assessment assessment, ReviewTerms terms) {
        if (has(assessment)) {
            return told();
        }
        boolean counts = state.isUndecided() && isCurrent(assessment.promiseId());
        List<Assessment> replaced = counts ? counting(assessment.department()) : List.of();
        file(assessment, counts ? Standing.CURRENT : Standing.SET_ASIDE);
        note(
                counts ? What.ASSESSED : What.SET_ASIDE,
                terms.now(),
                assessment.department().name(),
                assessment.summary());
        replace(replaced, assessment, terms);
        return settle(terms);
    }

    List<ReviewEvent> lapse(Department owner, UUID promise, String reason, ReviewTerms terms) {
        boolean counts = state.restsOnHolds() && isCurrent(promise);
        note(counts ? What.HOLD_LAPSED : What.SET_ASIDE, terms.now(), owner.name(), "hold lapsed: " + reason);
        if (state.restsOnHolds()) {
            lose(promise, owner).ifPresent(why -> stallAfter(why, terms));
        }
        if (counts) {
            become(CaseState.OPEN);
            remove(counting(owner), Standing.LAPSED, terms);
        }
        return settle(terms);
    }

    List<ReviewEvent> reassess(Round round, int revision, ReviewTerms terms) {
        boolean counts = remember(round) && !state.isFinal();
        note(counts ? What.ROUND_OPENED : What.SET_ASIDE, terms.now(), "order", "reassessment: " + round.reason());
        if (counts) {
            become(CaseState.OPEN);
            propose(null);
            promise(round, revision);
            remove(counting(), Standing.REPLACED, terms);
        }
        return settle(terms);
    }

    List<ReviewEvent> sign(Department department, Verdict verdict, Signatory by, ReviewTerms terms) {
        requireOpen();
        new BlindSignature(department, sheet(), lines(), terms).refuse(verdict);
        put(department, verdict, by, terms);
        return settle(terms);
    }

    /** The general manager signs over a department's "cannot", which stays in the history. */
    List<ReviewEvent> override(Department department, Verdict verdict, Signatory by, ReviewTerms terms) {
        requireOpen();
        if (!signatures().cannot().contains(department)) {
            throw new ReviewRefusal.NothingToOverride(department).refused();
        }
        note(What.OVERRIDDEN, terms.now(), by.name(), department + ": " + verdict.memo());
        return sign(department, verdict, by, terms);
    }

    List<ReviewEvent> proposeRejection(RejectionProposal proposed) {
        requireOpen();
        propose(proposed);
        note(What.REJECTION_PROPOSED, proposed.at(), proposed.by(), proposed.reason());
        return told();
    }

    List<ReviewEvent> reject(String reason, String approver, Instant at) {
        requireOpen();
        Outcome.Rejected rejected = proposal()
                .orElseThrow(() -> new ReviewRefusal.RejectionNotProposed().refused())
                .approved(reason, approver);
        moveOn();
        decide(rejected, at);
        return told();
    }

    /** A clock rang or a rule was switched on: who is late is urged, what may be signed by rule is signed. */
    List<ReviewEvent> lookAgain(ReviewTerms terms) {
        if (state.isUndecided()) {
            urgeTheLate(terms.now());
        }
        return settle(terms);
    }

    /** @return whether it follows from what was decided here */
    boolean confirm(UUID promise, Instant at) {
        boolean follows = isCurrent(promise) && isAnswered() && state.mayBecome(CaseState.CONFIRMED);
        note(follows ? What.CONFIRMED : What.SET_ASIDE, at, "order", "order confirmed");
        if (follows) {
            moveOn();
            become(CaseState.CONFIRMED);
        }
        return follows;
    }

    List<ReviewEvent> close(String reason, Instant at) {
        if (state != CaseState.CLOSED) {
            moveOn();
            become(CaseState.CLOSED);
            note(What.CLOSED, at, "order", reason);
        }
        return told();
    }

    /** When somebody has to be urged next; empty when nobody is waited for. */
    Optional<Instant> nextUrging() {
        return state.isUndecided() ? signatures().nextUrging() : Optional.empty();
    }

    private List<ReviewEvent> settle(ReviewTerms terms) {
        if (state.isUndecided() && !isAnswered()) {
            signByRule(terms);
            switch (Deliberation.of(signatures(), sheet(), lines(), terms.now())) {
                case Deliberation.Waiting _ -> become(CaseState.OPEN);
                case Deliberation.Conflict _ -> dispute(terms);
                case Deliberation.Agreed agreed -> decide(Outcome.of(agreed, this, terms), terms.now());
            }
        }
        return told();
    }

    private void dispute(ReviewTerms terms) {
        if (state != CaseState.CONFLICT) {
            become(CaseState.CONFLICT);
            callGeneralManager(terms);
            note(What.CONFLICT, terms.now(), "review", "cannot: " + signatures().cannot());
        }
    }

    private void decide(Outcome outcome, Instant at) {
        become(outcome.state());
        note(What.DECIDED, at, outcome.decidedBy(), outcome.state().name());
        tell(answer(outcome, at).event());
    }

    private void become(CaseState next) {
        state = state.to(next);
        if (state != CaseState.CONFLICT) {
            dismissGeneralManager();
        }
    }

    private void requireOpen() {
        if (!state.isUndecided()) {
            throw new ReviewRefusal.CaseDecided(state).refused();
        }
        if (isAnswered()) {
            throw new ReviewRefusal.RoundDecided().refused();
        }
    }

    @Override
    ReviewCase review() {
        return this;
    }

    CaseState state() {
        return state;
    }
}
