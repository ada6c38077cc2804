package io.gendan.review.reviews;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The slip of a case: what is wished, and what every department's assessment says; what is not there yet is pending. */
@ApplicationScoped
class SheetOnDesk {
    private static final Phrase PENDING = Phrase.of("assessment.pending");

    private final ObjectMapper json;

    SheetOnDesk(ObjectMapper json) {
        this.json = json;
    }

    WaitingWork slip(ReviewCase review, Phrase what, @Nullable Instant dueAt) {
        Sheet sheet = review.sheet();
        return WaitingWork.of(review.order().number(), about(review), what, dueAt)
                .knowing("wished", dates(review, line -> Optional.of(line.requestedDate())))
                .knowing("materials-ready", dates(review, sheet, Department.MATERIALS))
                .knowing("shortages", said(sheet, Department.MATERIALS, Findings::shortages))
                .knowing("capacity-promised", dates(review, sheet, Department.PLANNING))
                .knowing("bottleneck", said(sheet, Department.PLANNING, Findings::bottlenecks))
                .knowing("credit", credit(sheet));
    }

    /** Says what a signature waits for before it can say more than "cannot". */
    static WaitingWork lacking(WaitingWork slip, BlindSignature signature) {
        List<Department> missing = signature.missing();
        WaitingWork said = slip;
        for (Department late : missing) {
            said = said.knowing("waits-for", Phrase.of("waits-for.assessment", "@signer." + late));
        }
        return missing.isEmpty() && !signature.allows(Verdict.Kind.MET_BY)
                ? said.knowing("waits-for", Phrase.of("waits-for.credit"))
                : said;
    }

    private static String about(ReviewCase review) {
        String products =
                review.lines().stream().map(OrderedLine::product).distinct().collect(Collectors.joining(", "));
        return review.customer() + " · " + products;
    }

    private static Object dates(ReviewCase review, Sheet sheet, Department department) {
        return dates(review, line -> sheet.of(department).flatMap(found -> found.dateOf(line.line())));
    }

    /** One date when it is every line's, else each with its line. */
    private static Object dates(ReviewCase review, Function<OrderedLine, Optional<LocalDate>> dateOf) {
        List<Optional<LocalDate>> all =
                review.lines().stream().map(dateOf).distinct().toList();
        if (all.size() == 1) {
            return all.getFirst().<Object>map(date -> date).orElse(PENDING);
        }
        return review.lines().stream()
                .map(line -> line.line() + ": "
                        + dateOf.apply(line).map(LocalDate::toString).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String said(Sheet sheet, Department department, Function<Findings, String> what) {
        return sheet.of(department)
                .map(found -> what.apply(Findings.of(found, json)))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    private static Phrase credit(Sheet sheet) {
        return sheet.of(Department.FINANCE)
                .map(found -> Phrase.of(found.isGreen() ? "credit.enough" : "credit.short"))
                .orElse(PENDING);
    }
}
