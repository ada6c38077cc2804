package io.gendan.review.signing;

import static io.gendan.review.Readers.READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/signing-rules")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing rules")
@RolesAllowed(READERS)
class SigningRulesResource {
    /** Only these sign regular orders, and only regular orders are signed by rule. */
    private static final Set<Department> BY_RULE =
            EnumSet.of(Department.SALES, Department.PLANNING, Department.MATERIALS, Department.FINANCE);

    private final SigningRules rules;
    private final DepartmentHeads heads;
    private final Caller caller;
    private final FactoryClock clock;

    SigningRulesResource(SigningRules rules, DepartmentHeads heads, Caller caller, FactoryClock clock) {
        this.rules = rules;
        this.heads = heads;
        this.caller = caller;
        this.clock = clock;
    }

    record Wish(@NotNull @Nullable Boolean enabled) {}

    /** @param standing false too when who enabled it no longer answers for the department */
    record Rule(
            Department department,
            boolean enabled,
            boolean standing,
            String switchedBy,
            Instant switchedAt,
            String version) {}

    @GET
    @Operation(summary = "The rule of each department that has one")
    public List<Rule> list() {
        return rules.last().stream()
                .sorted(Comparator.comparing(RuleSwitch::department))
                .map(this::represent)
                .toList();
    }

    @GET
    @Path("/{department}/history")
    @Operation(summary = "Who switched a rule on and off, and when")
    public List<Rule> history(@PathParam("department") Department department) {
        return rules.historyOf(department).stream().map(this::represent).toList();
    }

    @PUT
    @Path("/{department}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @Operation(
            summary = "Let a rule sign, or suspend it",
            description =
                    "By the department's head or the head's deputy. The rule signs in the name of who enabled it, only"
                            + " regular orders whose three assessments are there, fresh and green.")
    public Rule turn(@PathParam("department") Department department, @Valid @NotNull Wish wish) {
        if (!heads.answersFor(department, caller.name())) {
            throw new Refused(new SigningRefusal.NotTheHead(department));
        }
        if (!BY_RULE.contains(department)) {
            throw new Refused(new SigningRefusal.NeverByRule(department));
        }
        return represent(rules.turn(department, Boolean.TRUE.equals(wish.enabled()), caller.name(), clock.instant()));
    }

    private Rule represent(RuleSwitch last) {
        return new Rule(last.department(), last.isEnabled(), rules.stands(last), last.by(), last.at(), last.version());
    }
}
