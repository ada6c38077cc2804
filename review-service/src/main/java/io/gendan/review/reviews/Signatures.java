package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of a case, read together. */
record Signatures(List<ReviewItem> items) {

    Optional<ReviewItem> of(Department department) {
        return items.stream().filter(item -> item.department() == department).findFirst();
    }

    /** What a department signs; the general manager is called, not asked. */
    Optional<ReviewItem> asked(Department department) {
        return of(department).filter(ReviewItem::isAsked);
    }

    Optional<ReviewItem> unsigned(Department department) {
        return asked(department).filter(item -> item.signOff().isEmpty());
    }

    /** Who is asked and has not signed. */
    List<ReviewItem> unsigned() {
        return items.stream()
                .filter(ReviewItem::isAsked)
                .filter(item -> item.signOff().isEmpty())
                .toList();
    }

    boolean areComplete() {
        return unsigned().isEmpty();
    }

    List<Department> cannot() {
        return departments(items.stream().filter(ReviewItem::cannot).toList());
    }

    static List<Department> departments(Collection<ReviewItem> some) {
        return some.stream().map(ReviewItem::department).sorted().toList();
    }

    /** The dates by which departments meet what they do not meet yet. */
    List<LocalDate> conditions() {
        return verdicts()
                .flatMap(verdict -> Stream.ofNullable(verdict.byDate()))
                .toList();
    }

    List<ReviewItem> restingOn(Collection<Assessment> assessments) {
        return items.stream().filter(item -> item.restsOnAny(assessments)).toList();
    }

    /** Whose signature came last and so decided. */
    String lastSigner() {
        return items.stream()
                .flatMap(item -> item.signOff().stream())
                .max(Comparator.comparingLong(SignOff::number))
                .map(SignOff::signedBy)
                .orElseThrow();
    }

    Optional<Instant> nextUrging() {
        return items.stream().flatMap(item -> item.nextUrging().stream()).min(Instant::compareTo);
    }

    private Stream<Verdict> verdicts() {
        return items.stream().flatMap(item -> item.signOff().stream()).map(SignOff::verdict);
    }
}
