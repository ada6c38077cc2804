package io.gendan.review.heads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person who answers for a department, and the deputy who acts with the same right. */
@Entity
@Table(name = "department_head")
public class DepartmentHead {
    @Id
    @Enumerated(EnumType.STRING)
    private Department department;

    @Column(name = "user_name")
    private String user;

    private @Nullable String deputy;

    @SuppressWarnings("NullAway.Init")
    protected DepartmentHead() {}

    DepartmentHead(Department department, String user, @Nullable String deputy) {
        this.department = department;
        this.user = user;
        this.deputy = deputy;
    }

    /** @return whether anything changed */
    boolean handOver(String newUser, @Nullable String newDeputy) {
        boolean changed = !user.equals(newUser) || !Objects.equals(deputy, newDeputy);
        user = newUser;
        deputy = newDeputy;
        return changed;
    }

    boolean is(String person) {
        return person.equals(user) || person.equals(deputy);
    }

    Department department() {
        return department;
    }

    String user() {
        return user;
    }

    @Nullable
    String deputy() {
        return deputy;
    }
}
