package io.gendan.review.signing;

import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which departments let a rule sign, and in whose name. */
@ApplicationScoped
public class SigningRules {
    private final RuleSwitches switches;
    private final DepartmentHeads heads;
    private final Event<RuleSwitchedOn> switchedOn;

    SigningRules(RuleSwitches switches, DepartmentHeads heads, Event<RuleSwitchedOn> switchedOn) {
        this.switches = switches;
        this.heads = heads;
        this.switchedOn = switchedOn;
    }

    /** The rules that may sign now. A rule falls silent when who enabled it no longer answers for the department. */
    public Map<Department, StandingRule> standing() {
        Map<Department, StandingRule> standing = new EnumMap<>(Department.class);
        switches.last().stream().filter(this::stands).forEach(last -> standing.put(last.department(), last.rule()));
        return standing;
    }

    /** Switching to what it already is, by the same person, is no switch. */
    RuleSwitch turn(Department department, boolean enabled, String by, Instant at) {
        heads.lock(department);
        RuleSwitch last = switches.lastOf(department).orElse(null);
        if (last != null
                && last.isEnabled() == enabled
                && (!enabled || last.by().equals(by))) {
            return last;
        }
        RuleSwitch next = new RuleSwitch(department, last == null ? 1 : last.number() + 1, enabled, by, at);
        switches.persist(next);
        if (enabled) {
            switchedOn.fire(new RuleSwitchedOn(department, at));
        }
        return next;
    }

    boolean stands(RuleSwitch last) {
        return last.isEnabled() && heads.answersFor(last.department(), last.by());
    }

    List<RuleSwitch> last() {
        return switches.last();
    }

    List<RuleSwitch> historyOf(Department department) {
        return switches.historyOf(department);
    }
}
