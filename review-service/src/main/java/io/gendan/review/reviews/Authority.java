package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.GENERAL_MANAGEMENT;

import io.gendan.chassis.security.Caller;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose signature a command may put. */
@ApplicationScoped
class Authority {
    private final Caller caller;
    private final DepartmentHeads heads;

    Authority(Caller caller, DepartmentHeads heads) {
        this.caller = caller;
        this.heads = heads;
    }

    /** Who belongs to the department, its head or deputy; the general manager for anybody. */
    Signatory.Person signs(Department department) {
        boolean may = department.employs(caller)
                || GENERAL_MANAGEMENT.employs(caller)
                || heads.answersFor(department, caller.name());
        if (!may) {
            throw new ReviewRefusal.NotYourDepartment(department).refused();
        }
        return new Signatory.Person(caller.name());
    }

    /** The general manager or, by delegation, the deputy. */
    Signatory.Person settles() {
        if (!GENERAL_MANAGEMENT.employs(caller) && !heads.answersFor(GENERAL_MANAGEMENT, caller.name())) {
            throw new ReviewRefusal.GeneralManagerOnly().refused();
        }
        return new Signatory.Person(caller.name());
    }
}
