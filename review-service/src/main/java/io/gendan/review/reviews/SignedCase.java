package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;

import io.gendan.review.heads.Department;
import io.gendan.review.reviews.CaseEntry.What;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was asked, who has signed, who is late, and who was called because it does not end. */
@MappedSuperclass
abstract class SignedCase extends AssessedCase {
    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<ReviewItem> items = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable WhyLost stalledBy;

    @Embedded
    private @Nullable RejectionProposal proposal;

    protected SignedCase() {}

    protected SignedCase(OrderRef order, OrderClass orderClass, String plant, String customer, Round first) {
        super(order, orderClass, plant, customer, first);
    }

    void askAll(ReviewTerms terms) {
        orderClass().signers().forEach(signer -> items.add(new ReviewItem(review(), signer, terms)));
        announce(terms.now());
    }

    void put(Department department, Verdict verdict, Signatory by, ReviewTerms terms) {
        ReviewItem item = signatures()
                .asked(department)
                .orElseThrow(() -> new ReviewRefusal.DepartmentNotAsked(department).refused());
        SignOff signed = item.sign(verdict, by, terms.now(), by.basis(department, sheet()));
        note(What.SIGNED, terms.now(), by.name(), signed.summary());
        tell(signed.event());
    }

    /** The rule signs only where nobody has: a person's word stands. */
    void signByRule(ReviewTerms terms) {
        if (SigningPolicy.ALL_GREEN.allows(orderClass(), sheet(), terms.now())) {
            terms.rules()
                    .forEach((department, rule) -> signatures()
                            .unsigned(department)
                            .ifPresent(_ -> put(department, new Verdict.Met(null), Signatory.of(rule), terms)));
        }
    }

    /** Assessments that no longer count take the signatures with them that rest on them, and no others. */
    void remove(List<Assessment> gone, Standing standing, ReviewTerms terms) {
        gone.forEach(assessment -> assessment.become(standing));
        reopen(signatures().restingOn(gone), terms);
    }

    /** Credit found after all takes nothing from those who signed without it: only finance signs again. */
    void replace(List<Assessment> gone, Assessment by, ReviewTerms terms) {
        gone.forEach(assessment -> assessment.become(Standing.REPLACED));
        List<ReviewItem> resting = signatures().restingOn(gone);
        boolean creditFound = by.department() == FINANCE && by.isGreen();
        reopen(
                creditFound
                        ? resting.stream()
                                .filter(item -> item.department() == FINANCE)
                                .toList()
                        : resting,
                terms);
    }

    private void reopen(List<ReviewItem> reopened, ReviewTerms terms) {
        reopened.forEach(item -> item.reopen(terms));
        if (!reopened.isEmpty()) {
            note(What.REOPENED, terms.now(), "review", "signatures of " + Signatures.departments(reopened));
            announce(terms.now());
        }
    }

    void urgeTheLate(Instant now) {
        items.forEach(item -> urge(item, now));
    }

    void callGeneralManager(ReviewTerms terms) {
        if (signatures().of(GENERAL_MANAGEMENT).isEmpty()) {
            items.add(new ReviewItem(review(), GENERAL_MANAGEMENT, terms));
        }
    }

    /** Who was called because the case stalls stays until it moves on. */
    void dismissGeneralManager() {
        if (stalledBy == null) {
            items.removeIf(item -> !item.isAsked());
        }
    }

    /** One cause too often: somebody has to settle it, else the case goes round for ever. */
    void stallAfter(WhyLost why, ReviewTerms terms) {
        if (stalledBy == null && roundsLost(why) >= terms.deadlines().clocks().roundsOfOneCause()) {
            stalledBy = why;
            callGeneralManager(terms);
            note(What.STALLED, terms.now(), "review", why + " has cost " + roundsLost(why) + " rounds");
        }
    }

    void moveOn() {
        stalledBy = null;
        forgetLostRounds();
    }

    Optional<Stall> stall() {
        return Optional.ofNullable(stalledBy)
                .flatMap(why -> signatures().of(GENERAL_MANAGEMENT).map(called -> new Stall(why, called.dueAt())));
    }

    void propose(@Nullable RejectionProposal rejection) {
        proposal = rejection;
    }

    Optional<RejectionProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    Signatures signatures() {
        return new Signatures(items);
    }

    /** Always everybody who is waited for: what was announced before is replaced. */
    private void announce(Instant at) {
        tell(new ReviewOpened(
                order().id(),
                order().number(),
                order().revision(),
                id().value(),
                at,
                signatures().unsigned().stream()
                        .map(item -> new ReviewOpened.Item(item.department().name(), item.dueAt()))
                        .toList()));
    }

    private void urge(ReviewItem item, Instant now) {
        while (item.nextUrging().filter(at -> !at.isAfter(now)).isPresent()) {
            item.urge();
            note(item.urging().entry(), now, "review", item.department() + " was due at " + item.dueAt());
            tell(item.overdue());
        }
    }
}
