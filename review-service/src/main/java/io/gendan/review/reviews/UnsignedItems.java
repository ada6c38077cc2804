package io.gendan.review.reviews;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.review.heads.Department;
import io.gendan.review.heads.DepartmentHeads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What departments have to sign; what a signature may not say is not offered. */
@ApplicationScoped
class UnsignedItems implements DeskQueue {
    private static final Set<Department> ASKED = EnumSet.complementOf(EnumSet.of(Department.GENERAL_MANAGEMENT));

    private final WaitingCases cases;
    private final Reviewing reviewing;
    private final SheetOnDesk sheets;
    private final Signers signers;
    private final DepartmentHeads heads;

    UnsignedItems(WaitingCases cases, Reviewing reviewing, SheetOnDesk sheets, Signers signers, DepartmentHeads heads) {
        this.cases = cases;
        this.reviewing = reviewing;
        this.sheets = sheets;
        this.signers = signers;
        this.heads = heads;
    }

    @Override
    public String kind() {
        return "sign-offs";
    }

    @Override
    public Set<String> readers() {
        return cases.readers();
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        Signers.Asked asked = signers.now();
        Map<Department, String> responsible = heads.users();
        Map<String, ReviewTerms> terms = new HashMap<>();
        Set<Department> departments = wanted.mine() ? asked.among(ASKED) : ASKED;
        return wanted.fill(
                first -> cases.unsigned(departments, wanted, first).stream()
                        .map(item -> slip(
                                        item,
                                        terms.computeIfAbsent(item.review().plant(), reviewing::terms),
                                        asked)
                                .knowing("responsible", responsible.get(item.department())))
                        .toList(),
                slip -> !wanted.mine() || asked.owns(slip));
    }

    private WaitingWork slip(ReviewItem item, ReviewTerms terms, Signers.Asked asked) {
        ReviewCase review = item.review();
        Department department = item.department();
        Phrase what = Phrase.of("waiting.sign-off", "@signer." + department);
        WaitingWork slip = sheets.slip(review, what, item.dueAt());
        if (review.isAnswered()) {
            return slip.knowing("waits-for", Phrase.of("waits-for.round"));
        }
        BlindSignature signature = new BlindSignature(department, review.sheet(), review.lines(), terms);
        WaitingWork told = SheetOnDesk.lacking(slip, signature);
        return signature.missing().isEmpty()
                ? told.ownedBy(asked.rolesOf(item)).movedOnBy(sign(item, signature, asked))
                : told;
    }

    private static Form sign(ReviewItem item, BlindSignature signature, Signers.Asked asked) {
        List<Verdict.Kind> sayable =
                Arrays.stream(Verdict.Kind.values()).filter(signature::allows).toList();
        Form form = Form.post(
                        "sign-off", "/review-cases/" + item.review().id().value() + "/sign-offs", asked.rolesOf(item))
                .asking(Field.givenText("department", item.department().name()))
                .asking(Field.choice(
                        "verdict",
                        "verdict",
                        sayable.stream().map(Verdict.Kind::name).toArray(String[]::new)));
        if (sayable.contains(Verdict.Kind.MET_BY)) {
            form = form.asking(Field.day("byDate").optional());
        }
        Field memo = Field.longText("memo");
        boolean needsNoReason = sayable.contains(Verdict.Kind.MET) && !signature.takesReasons();
        return form.asking(needsNoReason ? memo.optional() : memo);
    }
}
