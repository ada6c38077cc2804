package io.gendan.review.heads;

import io.gendan.chassis.imports.ImportOutcome;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The heads of all departments. */
@ApplicationScoped
public class DepartmentHeads implements PanacheRepositoryBase<DepartmentHead, Department> {

    /** Whether a person is the department's head or the head's deputy. */
    public boolean answersFor(Department department, String person) {
        return findByIdOptional(department).filter(head -> head.is(person)).isPresent();
    }

    /** The departments whose head, or the head's deputy, a person is. */
    public Set<Department> answeredForBy(String person) {
        return listAll().stream()
                .filter(head -> head.is(person))
                .map(DepartmentHead::department)
                .collect(Collectors.toSet());
    }

    /** Who is called when the department is late; a department without a known head is absent. */
    public Map<Department, String> users() {
        return listAll().stream().collect(Collectors.toMap(DepartmentHead::department, DepartmentHead::user));
    }

    /** Makes others who are about to act as the department's head wait. */
    public void lock(Department department) {
        find("department", department).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    ImportOutcome appoint(Department department, String user, @Nullable String deputy) {
        DepartmentHead head = findById(department);
        if (head == null) {
            persist(new DepartmentHead(department, user, deputy));
            return ImportOutcome.CREATED;
        }
        return head.handOver(user, deputy) ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED;
    }
}
