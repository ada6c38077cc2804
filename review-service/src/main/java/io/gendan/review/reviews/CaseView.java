package io.gendan.review.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gendan.chassis.web.Versioned;
import io.gendan.review.heads.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A review case as people see it.
 *
 * @param rounds how often the promise was asked for
 * @param stalled absent unless one cause has cost so many rounds that the general manager has to settle it
 */
@Schema(name = "ReviewCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID caseId,
        String order,
        UUID orderId,
        int orderRevision,
        String plant,
        String customer,
        OrderClass orderClass,
        CaseState state,
        UUID promiseId,
        int rounds,
        @Nullable Stalled stalled,
        long version,
        List<Line> lines,
        List<Item> items,
        Assessments assessments,
        @Nullable Proposal rejectionProposal,
        @Nullable DecisionView decision)
        implements Versioned {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            String product,
            LocalDate requestedDate,
            @Nullable LocalDate plannedDate) {}

    /** @param responsible the department's head; absent while nobody is appointed */
    @Schema(name = "ReviewItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Department department,
            @Nullable String responsible,
            Instant dueAt,
            boolean late,
            Urging urging,
            Verdict.@Nullable Kind verdict,
            @Nullable LocalDate byDate,
            @Nullable String memo,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String ruleVersion) {}

    /** An absent assessment has not come yet: what depends on it is pending. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assessments(
            @Nullable Finding materials,
            @Nullable Finding capacity,
            @Nullable Finding credit) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(
            UUID assessmentId,
            boolean green,
            boolean fresh,
            @Nullable Instant holdValidUntil,

            @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "The assessment's event as it came")
            String findings) {}

    /** @param owner the general manager; absent while nobody is appointed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stalled(WhyLost why, @Nullable String owner, Instant dueAt) {}

    record Proposal(String proposedBy, Instant proposedAt, String reason) {}

    @Schema(name = "Decision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            String outcome,
            UUID promiseId,
            Instant decidedAt,
            String decidedBy,
            @Nullable String approvedBy,
            @Nullable String reason,
            @Nullable Instant counterValidUntil,
            List<OrderReviewDecided.Line> lines) {

        static DecisionView of(Decision decision) {
            OrderReviewDecided said = decision.event();
            return new DecisionView(
                    said.outcome(),
                    said.promiseId(),
                    decision.decidedAt(),
                    said.decidedBy(),
                    said.approvedBy(),
                    said.reason(),
                    said.counterValidUntil(),
                    said.lines());
        }
    }

    static CaseView of(ReviewCase review, Map<Department, String> heads, Instant now) {
        Sheet sheet = review.sheet();
        return new CaseView(
                review.id().value(),
                review.order().number(),
                review.order().id(),
                review.order().revision(),
                review.plant(),
                review.customer(),
                review.orderClass(),
                review.state(),
                review.promiseId(),
                review.rounds(),
                review.stall().map(stall -> stalled(stall, heads)).orElse(null),
                review.version(),
                review.lines().stream().map(wish -> line(wish, sheet)).toList(),
                review.signatures().items().stream()
                        .sorted(Comparator.comparing(ReviewItem::department))
                        .map(item -> item(item, heads, now))
                        .toList(),
                new Assessments(
                        finding(sheet, Department.MATERIALS, now),
                        finding(sheet, Department.PLANNING, now),
                        finding(sheet, Department.FINANCE, now)),
                review.proposal()
                        .map(proposed -> new Proposal(proposed.by(), proposed.at(), proposed.reason()))
                        .orElse(null),
                review.answerTo(review.promiseId()).map(DecisionView::of).orElse(null));
    }

    private static Stalled stalled(Stall stall, Map<Department, String> heads) {
        return new Stalled(stall.why(), heads.get(Department.GENERAL_MANAGEMENT), stall.dueAt());
    }

    private static Line line(OrderedLine wish, Sheet sheet) {
        return new Line(
                wish.line(),
                wish.product(),
                wish.requestedDate(),
                sheet.plannedDate(wish.line()).orElse(null));
    }

    private static Item item(ReviewItem item, Map<Department, String> heads, Instant now) {
        String responsible = heads.get(item.department());
        return item.signOff()
                .map(signed -> new Item(
                        item.department(),
                        responsible,
                        item.dueAt(),
                        signed.isLate(),
                        item.urging(),
                        signed.verdict().kind(),
                        signed.verdict().byDate(),
                        signed.verdict().memo(),
                        signed.signedBy(),
                        signed.signedAt(),
                        signed.ruleVersion()))
                .orElseGet(() -> new Item(
                        item.department(),
                        responsible,
                        item.dueAt(),
                        now.isAfter(item.dueAt()),
                        item.urging(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static @Nullable Finding finding(Sheet sheet, Department department, Instant now) {
        return sheet.of(department)
                .map(found -> new Finding(
                        found.id(), found.isGreen(), found.isLive(now), found.holdValidUntil(), found.findings()))
                .orElse(null);
    }
}
