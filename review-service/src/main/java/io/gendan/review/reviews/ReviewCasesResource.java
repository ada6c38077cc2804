package io.gendan.review.reviews;

import static io.gendan.review.Readers.READERS;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.Page;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/review-cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review cases", description = "What waits for whom, since when, and how it ended")
@RolesAllowed(READERS)
@Transactional
class ReviewCasesResource {
    private final ReviewCases cases;
    private final DepartmentHeads heads;
    private final FactoryClock clock;

    ReviewCasesResource(ReviewCases cases, DepartmentHeads heads, FactoryClock clock) {
        this.cases = cases;
        this.heads = heads;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Cases, the newest order first")
    public Page<CaseView> list(
            @Parameter(description = "Number or id of one order", example = "SO-2026-000123")
                    @QueryParam("order")
                    @Nullable
                    String order,
            @Parameter(description = "true: not decided yet") @QueryParam("open") @Nullable Boolean open,
            @Parameter(description = "The cursor of the page before") @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Map<Department, String> users = heads.users();
        List<CaseView> found = cases.page(order, open, after, limit + 1).stream()
                .map(review -> CaseView.of(review, users, clock.instant()))
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).order());
    }

    @GET
    @Path("/{caseId}")
    @Operation(summary = "A case with its items, assessments and decision")
    public CaseView get(@PathParam("caseId") UUID caseId) {
        return CaseView.of(cases.read(caseId), heads.users(), clock.instant());
    }

    @GET
    @Path("/{caseId}/history")
    @Operation(summary = "Everything that happened in a case: who did what, when")
    public List<Entry> history(@PathParam("caseId") UUID caseId) {
        return cases.read(caseId).history().stream().map(Entry::of).toList();
    }

    record Entry(long number, Instant at, CaseEntry.What what, String by, String text) {
        static Entry of(CaseEntry entry) {
            return new Entry(entry.number(), entry.at(), entry.what(), entry.by(), entry.text());
        }
    }
}
