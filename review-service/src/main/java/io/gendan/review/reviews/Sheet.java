package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;

import io.gendan.review.heads.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The assessments of the current promise: what the departments look at when they sign. */
record Sheet(Map<Department, Assessment> current) {
    private static final Set<Department> ALL = EnumSet.of(MATERIALS, PLANNING, FINANCE);

    static Sheet of(Collection<Assessment> assessments) {
        Map<Department, Assessment> current = new EnumMap<>(Department.class);
        assessments.stream()
                .filter(assessment -> assessment.standing() == Standing.CURRENT)
                .forEach(assessment -> current.put(assessment.department(), assessment));
        return new Sheet(current);
    }

    /** Whose assessments a department's signature rests on: sales promises only what all three support. */
    static Set<Department> basisOf(Department signer) {
        return switch (signer) {
            case SALES -> ALL;
            case PLANNING -> EnumSet.of(MATERIALS, PLANNING);
            case MATERIALS -> EnumSet.of(MATERIALS);
            case FINANCE -> EnumSet.of(FINANCE);
            case ENGINEERING, QUALITY, GENERAL_MANAGEMENT -> EnumSet.noneOf(Department.class);
        };
    }

    Optional<Assessment> of(Department department) {
        return Optional.ofNullable(current.get(department));
    }

    /** Which assessments of a basis are not there, have run out, or rest on one that was replaced. */
    List<Department> missing(Collection<Department> basis, Instant now) {
        return basis.stream().filter(department -> !isFresh(department, now)).toList();
    }

    boolean isFresh(Instant now) {
        return missing(ALL, now).isEmpty();
    }

    boolean isGreen() {
        return ALL.stream().allMatch(this::isGreen);
    }

    boolean isGreen(Department department) {
        return of(department).filter(Assessment::isGreen).isPresent();
    }

    /** Planning's date for a line; empty while it is pending. */
    Optional<LocalDate> plannedDate(int line) {
        return of(PLANNING).flatMap(capacity -> capacity.dateOf(line));
    }

    /** A rule looks at everything, a person at the own basis. */
    List<UUID> citedByRule() {
        return ids(ALL);
    }

    List<UUID> citedBy(Department signer) {
        return ids(basisOf(signer));
    }

    private List<UUID> ids(Collection<Department> basis) {
        return basis.stream()
                .flatMap(department -> of(department).stream())
                .map(Assessment::id)
                .toList();
    }

    private boolean isFresh(Department department, Instant now) {
        return of(department)
                .filter(assessment -> assessment.isLive(now))
                .filter(assessment -> department != PLANNING || followsMaterials(assessment))
                .isPresent();
    }

    private boolean followsMaterials(Assessment capacity) {
        return of(MATERIALS).filter(capacity::restsOn).isPresent();
    }
}
