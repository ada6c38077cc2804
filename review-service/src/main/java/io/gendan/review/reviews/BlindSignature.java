package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;

import io.gendan.review.heads.Department;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a signature may not say in the face of the assessments. "Cannot" may always be said. */
record BlindSignature(Department department, Sheet sheet, List<OrderedLine> lines, ReviewTerms terms) {

    void refuse(Verdict verdict) {
        refusals(verdict).findFirst().ifPresent(refusal -> {
            throw refusal.refused();
        });
    }

    /** Whose assessments the signature has to rest on and cannot. */
    List<Department> missing() {
        return sheet.missing(Sheet.basisOf(department), terms.now());
    }

    /** Whether somebody who says all that such a verdict takes would be heard. */
    boolean allows(Verdict.Kind kind) {
        Verdict said = switch (kind) {
            case MET -> new Verdict.Met("why");
            case MET_BY -> new Verdict.MetBy(terms.today(), "why");
            case CANNOT -> new Verdict.Cannot("why");
        };
        return refusals(said).findFirst().isEmpty();
    }

    /** Whether even what is met has to say why. */
    boolean takesReasons() {
        return againstBasis(new Verdict.Met(null)).isPresent();
    }

    private Stream<ReviewRefusal> refusals(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Cannot _ -> Stream.empty();
            case Verdict.Met met ->
                Stream.of(withoutBasis(), overShortCredit(), withoutDate(), againstBasis(met))
                        .flatMap(Optional::stream);
            case Verdict.MetBy by ->
                Stream.of(withoutBasis(), overShortCredit(), inThePast(by.byDate()))
                        .flatMap(Optional::stream);
        };
    }

    private Optional<ReviewRefusal> withoutBasis() {
        List<Department> missing = missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignatureRefusal.AssessmentPending(department, missing));
    }

    /** A memo pays nothing: only finance's own answer, given anew once there is credit, makes the item met. */
    private Optional<ReviewRefusal> overShortCredit() {
        return department == FINANCE && !sheet.isGreen(FINANCE)
                ? Optional.of(new SignatureRefusal.CreditShort())
                : Optional.empty();
    }

    private Optional<ReviewRefusal> withoutDate() {
        List<Integer> pending = lines.stream()
                .map(OrderedLine::line)
                .filter(line -> sheet.plannedDate(line).isEmpty())
                .toList();
        return department != PLANNING || pending.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignatureRefusal.DatePending(pending));
    }

    /** A late date needs no memo from planning: it speaks for itself, as a counter-offer. */
    private Optional<ReviewRefusal> againstBasis(Verdict.Met met) {
        boolean red = department == MATERIALS && !sheet.isGreen(MATERIALS);
        return red && met.memo() == null
                ? Optional.of(new SignatureRefusal.MemoRequired(department))
                : Optional.empty();
    }

    private Optional<ReviewRefusal> inThePast(LocalDate byDate) {
        LocalDate today = terms.today();
        return byDate.isBefore(today)
                ? Optional.of(new SignatureRefusal.DateInThePast(byDate, today))
                : Optional.empty();
    }
}
