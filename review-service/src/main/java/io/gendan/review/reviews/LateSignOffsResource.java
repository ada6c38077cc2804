package io.gendan.review.reviews;

import static io.gendan.review.Readers.READERS;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/late-sign-offs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review cases")
@RolesAllowed(READERS)
class LateSignOffsResource {
    private static final int MOST = 200;

    private final ReviewCases cases;
    private final DepartmentHeads heads;
    private final FactoryClock clock;

    LateSignOffsResource(ReviewCases cases, DepartmentHeads heads, FactoryClock clock) {
        this.cases = cases;
        this.heads = heads;
        this.clock = clock;
    }

    /** @param responsible the department's head; absent while nobody is appointed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Late(
            UUID caseId,
            String order,
            Department department,
            @Nullable String responsible,
            Instant dueAt,
            Urging urging) {}

    @GET
    @Transactional
    @Operation(summary = "Who is late, by name", description = "The longest wait first, at most " + MOST + ".")
    public List<Late> list() {
        Map<Department, String> users = heads.users();
        return cases.late(clock.instant(), MOST).stream()
                .map(item -> new Late(
                        item.review().id().value(),
                        item.review().order().number(),
                        item.department(),
                        users.get(item.department()),
                        item.dueAt(),
                        item.urging()))
                .toList();
    }
}
