package io.gendan.review.reviews;

import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.security.Caller;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose work a signature is: the department's, and that of its head and deputy, whatever they are beside. */
@ApplicationScoped
class Signers {
    private final Caller caller;
    private final DepartmentHeads heads;

    Signers(Caller caller, DepartmentHeads heads) {
        this.caller = caller;
        this.heads = heads;
    }

    /** Who is asked, as the running request sees it. */
    Asked now() {
        Set<String> own = new LinkedHashSet<>();
        Arrays.stream(Department.values())
                .flatMap(department -> department.roles().stream())
                .filter(caller::has)
                .forEach(own::add);
        Set<Department> answered = EnumSet.noneOf(Department.class);
        answered.addAll(heads.answeredForBy(caller.name()));
        return new Asked(caller.name(), own, answered);
    }

    /**
     * @param reader who looks
     * @param own the roles the reader has
     * @param answered the departments the reader answers for
     */
    record Asked(String reader, Set<String> own, Set<Department> answered) {
        boolean owns(WaitingWork work) {
            return work.owners().stream().anyMatch(own::contains);
        }

        /** Those of the departments that sign through the reader; what was escalated may be any department's. */
        Set<Department> among(Set<Department> departments) {
            return own.containsAll(Department.GENERAL_MANAGEMENT.roles())
                    ? departments
                    : departments.stream()
                            .filter(department -> answered.contains(department)
                                    || department.roles().stream().anyMatch(own::contains))
                            .collect(Collectors.toSet());
        }

        String[] rolesOf(Department department) {
            Set<String> roles = new LinkedHashSet<>(department.roles());
            if (answered.contains(department)) {
                roles.addAll(own);
            }
            return roles.toArray(String[]::new);
        }

        /** The general manager may sign for anybody; it becomes the general manager's work when it was escalated. */
        String[] rolesOf(ReviewItem item) {
            Set<String> roles = new LinkedHashSet<>(Arrays.asList(rolesOf(item.department())));
            if (item.urging() == Urging.ESCALATED) {
                roles.addAll(Department.GENERAL_MANAGEMENT.roles());
            }
            return roles.toArray(String[]::new);
        }
    }
}
