package io.gendan.review.signing;

import io.gendan.review.heads.Department;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every switch of every rule. */
@ApplicationScoped
class RuleSwitches implements PanacheRepositoryBase<RuleSwitch, UUID> {

    /** The last switch of each department that has ever touched its rule. */
    List<RuleSwitch> last() {
        return list("""
                from RuleSwitch last where last.number =
                (select max(other.number) from RuleSwitch other where other.department = last.department)""");
    }

    Optional<RuleSwitch> lastOf(Department department) {
        return find("department = ?1 order by number desc", department).firstResultOptional();
    }

    List<RuleSwitch> historyOf(Department department) {
        return list("department = ?1 order by number", department);
    }
}
