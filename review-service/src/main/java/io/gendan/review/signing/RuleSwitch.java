package io.gendan.review.signing;

import io.gendan.chassis.values.Ids;
import io.gendan.review.heads.Department;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A head switched the department's rule on or off; the last switch counts, all are kept. */
@Entity
@Immutable
@Table(name = "rule_switch")
class RuleSwitch {
    /** Names the conditions themselves; a change of the conditions is a new name. */
    private static final String POLICY = "all-green-1";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Department department;

    @Column(name = "number")
    private int number;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "switched_by")
    private String by;

    @Column(name = "switched_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RuleSwitch() {}

    RuleSwitch(Department department, int number, boolean enabled, String by, Instant at) {
        this.id = Ids.next();
        this.department = department;
        this.number = number;
        this.enabled = enabled;
        this.by = by;
        this.at = at;
    }

    StandingRule rule() {
        return new StandingRule(by, version());
    }

    String version() {
        return "%s/%s-%d".formatted(POLICY, department, number);
    }

    Department department() {
        return department;
    }

    int number() {
        return number;
    }

    boolean isEnabled() {
        return enabled;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
