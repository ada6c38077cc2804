package io.gendan.review.reviews;

import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the general manager was called to: departments that cannot, and cases that go round for one cause. */
@ApplicationScoped
class UnsettledCases implements DeskQueue {
    private static final Set<Department> CALLED = EnumSet.of(Department.GENERAL_MANAGEMENT);

    private final WaitingCases cases;
    private final Reviewing reviewing;
    private final SheetOnDesk sheets;
    private final Signers signers;

    UnsettledCases(WaitingCases cases, Reviewing reviewing, SheetOnDesk sheets, Signers signers) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.sheets = sheets;
        this.signers = signers;
    }

    @Override
    public String kind() {
        return "unsettled";
    }

    @Override
    public Set<String> readers() {
        return cases.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        Signers.Asked asked = signers.now();
        return wanted.fill(
                first -> cases.unsigned(CALLED, wanted, first).stream()
                        .map(item -> slip(item, asked))
                        .toList(),
                slip -> !wanted.mine() || asked.owns(slip));
    }

    private WaitingWork slip(ReviewItem item, Signers.Asked asked) {
        ReviewCase review = item.review();
        WaitingWork slip = sheets.slip(review, what(review), item.dueAt());
        if (review.isAnswered()) {
            return slip.knowing("waits-for", Phrase.of("waits-for.round"));
        }
        for (Department department : review.signatures().cannot()) {
            slip = override(slip, review, department, asked);
        }
        WaitingWork called = slip.ownedBy(asked.rolesOf(Department.GENERAL_MANAGEMENT));
        return review.proposal().isPresent()
                ? called.knowing("waits-for", Phrase.of("waits-for.rejection"))
                : called.ownedBy(SALES_MANAGER)
                        .movedOnBy(Form.post("propose-rejection", path(review) + "/rejection-proposal", SALES_MANAGER)
                                .asking(Field.longText("reason")));
    }

    private static Phrase what(ReviewCase review) {
        return review.stall()
                .map(stall -> Phrase.of("waiting.stalled", "@why-lost." + stall.why()))
                .orElse(Phrase.of("waiting.conflict"));
    }

    /** Nobody, not even the general manager, signs what the assessments do not bear. */
    private WaitingWork override(WaitingWork slip, ReviewCase review, Department department, Signers.Asked asked) {
        WaitingWork knowing = review.signatures()
                .of(department)
                .flatMap(ReviewItem::signOff)
                .map(signed -> slip.knowing("cannot", Phrase.of("signer." + department))
                        .knowing("memo", signed.verdict().memo()))
                .orElse(slip);
        BlindSignature over =
                new BlindSignature(department, review.sheet(), review.lines(), reviewing.terms(review.plant()));
        if (!over.allows(Verdict.Kind.MET_BY)) {
            return SheetOnDesk.lacking(knowing, over);
        }
        Field byDate = Field.day("byDate");
        return knowing.movedOnBy(Form.post(
                        "override-" + department,
                        path(review) + "/override",
                        asked.rolesOf(Department.GENERAL_MANAGEMENT))
                .asking(Field.givenText("department", department.name()))
                .asking(Field.longText("memo"))
                .asking(over.allows(Verdict.Kind.MET) ? byDate.optional() : byDate));
    }

    private static String path(ReviewCase review) {
        return "/review-cases/" + review.id().value();
    }
}
