package io.gendan.review.reviews;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Orders the sales manager wants to reject: the general manager, another person, has the word. */
@ApplicationScoped
class ProposedRejections implements DeskQueue {
    private final WaitingCases cases;
    private final Reviewing reviewing;
    private final SheetOnDesk sheets;
    private final Signers signers;

    ProposedRejections(WaitingCases cases, Reviewing reviewing, SheetOnDesk sheets, Signers signers) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.sheets = sheets;
        this.signers = signers;
    }

    @Override
    public String kind() {
        return "rejections";
    }

    @Override
    public Set<String> readers() {
        return cases.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        Signers.Asked asked = signers.now();
        return wanted
                .fill(
                        first -> cases.toBeRejected(wanted, first),
                        review -> !review.isAnswered() && (!wanted.mine() || !isOwn(review, asked)))
                .stream()
                .flatMap(review -> Stream.ofNullable(review.proposal().orElse(null))
                        .map(proposed -> slip(review, proposed, asked)))
                .toList();
    }

    private static boolean isOwn(ReviewCase review, Signers.Asked asked) {
        return review.proposal()
                .filter(proposed -> proposed.by().equals(asked.reader()))
                .isPresent();
    }

    private WaitingWork slip(ReviewCase review, RejectionProposal proposed, Signers.Asked asked) {
        Instant dueAt = reviewing
                .terms(review.plant())
                .deadlines()
                .of(Department.GENERAL_MANAGEMENT, review.orderClass(), proposed.at())
                .at();
        WaitingWork slip = sheets.slip(review, Phrase.of("waiting.rejection"), dueAt)
                .knowing("proposed-by", proposed.by())
                .knowing("reason", proposed.reason());
        if (isOwn(review, asked)) {
            return slip.knowing("waits-for", Phrase.of("waits-for.second-person"));
        }
        String[] second = asked.rolesOf(Department.GENERAL_MANAGEMENT);
        return slip.ownedBy(second)
                .movedOnBy(Form.post("reject", "/review-cases/" + review.id().value() + "/rejection", second)
                        .asking(Field.longText("reason").holding(proposed.reason())));
    }
}
