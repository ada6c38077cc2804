package io.gendan.review.reviews;

import static io.gendan.chassis.security.Roles.ENGINEERING;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.WAREHOUSE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.EntityTags;
import io.gendan.review.heads.DepartmentHeads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may sign what is the {@link Authority}'s to say: beside the department it depends on who heads it. */
@Path("/review-cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-offs", description = "A signature is a commitment: met, met by a date, or cannot")
@RolesAllowed({SALES, SALES_MANAGER, GENERAL_MANAGER, ENGINEERING, QUALITY, PLANNER, PURCHASER, WAREHOUSE, FINANCE})
@APIResponse(
        responseCode = "404",
        description = "`unknown-review-case`",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "412",
        description = "`changed-meanwhile`: If-Match names an older version",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class SignOffsResource {
    private final ReviewCases cases;
    private final Reviewing reviewing;
    private final Authority authority;
    private final DepartmentHeads heads;
    private final Caller caller;
    private final FactoryClock clock;
    private final EntityTags tags;

    SignOffsResource(
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

    @POST
    @Path("/{caseId}/sign-offs")
    @Command
    @Operation(
            summary = "Sign for a department",
            description =
                    "Met, met by a date with a memo, or cannot with a reason. A later signature of the same department"
                            + " counts in place of the earlier one until the case is decided; both stay in the history.")
    @APIResponse(responseCode = "200", description = "The case as it is now, decided if this was the last signature")
    @APIResponse(
            responseCode = "403",
            description = "`not-your-department`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "`assessment-pending`, `credit-short`, `case-decided`, `round-decided`,"
                    + " `department-not-asked`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "`verdict-incomplete`, `memo-required`, `date-pending`, `date-in-the-past`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CaseView sign(@PathParam("caseId") UUID caseId, @Valid @NotNull Signature signature) {
        Signatory by = authority.signs(signature.department());
        Verdict said = signature.said();
        return tell(caseId, (review, terms) -> review.sign(signature.department(), said, by, terms));
    }

    @POST
    @Path("/{caseId}/override")
    @Command
    @Operation(
            summary = "Sign over a department that cannot",
            description = "By the general manager or the deputy. The department's own signature stays in the history.")
    @APIResponse(responseCode = "200", description = "The case as it is now")
    @APIResponse(
            responseCode = "403",
            description = "`general-manager-only`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`nothing-to-override`, `assessment-pending`, `credit-short`, `case-decided`," + " `round-decided`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "`date-pending`, `date-in-the-past`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CaseView override(@PathParam("caseId") UUID caseId, @Valid @NotNull Overriding override) {
        Signatory by = authority.settles();
        return tell(caseId, (review, terms) -> review.override(override.department(), override.said(), by, terms));
    }

    @POST
    @Path("/{caseId}/rejection-proposal")
    @RolesAllowed(SALES_MANAGER)
    @Command
    @Operation(summary = "Propose to reject the order")
    @APIResponse(responseCode = "200", description = "The case with the proposal; the general manager has the word")
    @APIResponse(
            responseCode = "409",
            description = "`case-decided`, `round-decided`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CaseView propose(@PathParam("caseId") UUID caseId, @Valid @NotNull Reason why) {
        String by = caller.name();
        return tell(
                caseId,
                (review, terms) -> review.proposeRejection(new RejectionProposal(by, terms.now(), why.reason())));
    }

    @POST
    @Path("/{caseId}/rejection")
    @Command
    @Operation(
            summary = "Reject the order",
            description =
                    "By the general manager or the deputy, after the sales manager has proposed it; never by the same"
                            + " person.")
    @APIResponse(responseCode = "200", description = "The case, rejected")
    @APIResponse(
            responseCode = "403",
            description = "`general-manager-only`, `own-proposal`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "`rejection-not-proposed`, `case-decided`, `round-decided`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CaseView reject(@PathParam("caseId") UUID caseId, @Valid @NotNull Reason why) {
        Signatory by = authority.settles();
        return tell(caseId, (review, terms) -> review.reject(why.reason(), by.name(), terms.now()));
    }

    private CaseView tell(UUID caseId, Reviewing.Verb verb) {
        ReviewCase review = cases.locked(caseId);
        tags.require(review.version());
        reviewing.tell(review, verb);
        return CaseView.of(review, heads.users(), clock.instant());
    }
}
