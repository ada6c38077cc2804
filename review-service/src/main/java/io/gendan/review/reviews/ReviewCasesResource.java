package io.gendan.review.reviews;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.EntityTags;
import io.gendan.chassis.web.Page;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/review-cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Review cases")
class ReviewCasesResource {
    private final ReviewCases cases;
    private final Reviewing reviewing;
    private final Authority authority;
    private final DepartmentHeads heads;
    private final Caller caller;
    private final FactoryClock clock;
    private final EntityTags tags;

    ReviewCasesResource(
            ReviewCases cases,
            Reviewing reviewing,
            Authority authority,
            DepartmentHeads heads,
            Caller caller,
            FactoryClock clock,
            EntityTags tags) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.authority = authority;
        this.heads = heads;
        this.caller = caller;
        this.clock = clock;
        this.tags = tags;
    }

    /**
     * @param byDate only with {@code MET_BY}, and then needed
     * @param memo needed with {@code MET_BY} and {@code CANNOT}
     */
    record Signature(
            @NotNull Department department,
            @NotNull Verdict.Kind verdict,
            @Nullable LocalDate byDate,
            @Nullable String memo) {}

    /** @param byDate when the general manager commits the department to a date */
    record Override(
            @NotNull Department department,
            @NotBlank String memo,
            @Nullable LocalDate byDate) {}

    record Reason(@NotBlank String reason) {}

    @GET
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance",
        "auditor"
    })
    @Transactional
    @Operation(summary = "Cases, the newest order first")
    public Page<CaseView> list(
            @QueryParam("order") @Nullable String order,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<CaseView> found = cases.page(order, open, after, limit + 1).stream()
                .map(this::view)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).order());
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance",
        "auditor"
    })
    @Transactional
    @Operation(summary = "A case with its items, assessments and decision")
    public CaseView get(@PathParam("caseId") UUID caseId) {
        return view(cases.read(caseId));
    }

    @GET
    @Path("/{caseId}/history")
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance",
        "auditor"
    })
    @Transactional
    @Operation(summary = "Everything that happened in a case: who did what, when")
    public List<Entry> history(@PathParam("caseId") UUID caseId) {
        return cases.read(caseId).history().stream().map(Entry::of).toList();
    }

    record Entry(long number, Instant at, CaseEntry.What what, String by, String text) {
        static Entry of(CaseEntry entry) {
            return new Entry(entry.number(), entry.at(), entry.what(), entry.by(), entry.text());
        }
    }

    @POST
    @Path("/{caseId}/sign-offs")
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance"
    })
    @Command
    @Operation(
            summary = "Sign for a department",
            description =
                    "Met, met by a date with a memo, or cannot with a reason. A later signature of the same department"
                            + " counts in place of the earlier one, until the case is decided.")
    public CaseView sign(@PathParam("caseId") UUID caseId, @Valid @NotNull Signature signature) {
        Signatory by = authority.signs(signature.department());
        Verdict verdict = Verdict.of(signature.verdict(), signature.byDate(), signature.memo());
        return tell(caseId, (review, terms) -> review.sign(signature.department(), verdict, by, terms));
    }

    @POST
    @Path("/{caseId}/override")
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance"
    })
    @Command
    @Operation(
            summary = "Sign over a department that cannot",
            description = "By the general manager or the deputy. The department's own signature stays in the history.")
    public CaseView override(@PathParam("caseId") UUID caseId, @Valid @NotNull Override override) {
        Signatory by = authority.settles();
        Verdict verdict = Verdict.overriding(override.byDate(), override.memo());
        return tell(caseId, (review, terms) -> review.override(override.department(), verdict, by, terms));
    }

    @POST
    @Path("/{caseId}/rejection-proposal")
    @RolesAllowed("sales-manager")
    @Command
    @Operation(summary = "Propose to reject the order")
    public CaseView propose(@PathParam("caseId") UUID caseId, @Valid @NotNull Reason why) {
        String by = caller.name();
        return tell(
                caseId,
                (review, terms) -> review.proposeRejection(new RejectionProposal(by, terms.now(), why.reason())));
    }

    @POST
    @Path("/{caseId}/rejection")
    @RolesAllowed({
        "sales",
        "sales-manager",
        "general-manager",
        "engineering",
        "quality",
        "planner",
        "purchaser",
        "warehouse",
        "finance"
    })
    @Command
    @Operation(
            summary = "Reject the order",
            description =
                    "By the general manager or the deputy, after the sales manager has proposed it; never by the same person.")
    public CaseView reject(@PathParam("caseId") UUID caseId, @Valid @NotNull Reason why) {
        Signatory by = authority.settles();
        return tell(caseId, (review, terms) -> review.reject(why.reason(), by.name(), terms.now()));
    }

    private CaseView tell(UUID caseId, Reviewing.Verb verb) {
        ReviewCase review = cases.locked(caseId);
        tags.require(review.version());
        reviewing.tell(review, verb);
        return view(review);
    }

    private CaseView view(ReviewCase review) {
        return CaseView.of(review, heads.users(), clock.instant());
    }
}
