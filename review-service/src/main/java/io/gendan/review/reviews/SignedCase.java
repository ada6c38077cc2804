package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;

import io.gendan.review.heads.Department;
import io.gendan.review.reviews.CaseEntry.What;
import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who was asked, who has signed, who is late. */
@MappedSuperclass
abstract class SignedCase extends AssessedCase {
    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<ReviewItem> items = new ArrayList<>();

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
        List<ReviewItem> reopened = signatures().restingOn(gone);
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
        items.add(new ReviewItem(review(), GENERAL_MANAGEMENT, terms));
        note(What.CONFLICT, terms.now(), "review", "cannot: " + signatures().cannot());
    }

    void dismissGeneralManager() {
        items.removeIf(item -> !item.isAsked());
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
