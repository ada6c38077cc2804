package io.gendan.review.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a signature says. */
sealed interface Verdict {
    record Met(@Nullable String memo) implements Verdict {}

    record MetBy(LocalDate byDate, String memo) implements Verdict {}

    record Cannot(String memo) implements Verdict {}

    enum Kind {
        MET,
        MET_BY,
        CANNOT
    }

    /**
     * @throws io.gendan.chassis.problems.Refused with {@link SignatureRefusal.VerdictIncomplete} when date or memo is missing,
     *     or a date stands where none belongs
     */
    static Verdict of(Kind kind, @Nullable LocalDate byDate, @Nullable String memo) {
        String said = memo == null || memo.isBlank() ? null : memo.strip();
        if (kind == Kind.MET && byDate == null) {
            return new Met(said);
        }
        if (kind == Kind.MET_BY && byDate != null && said != null) {
            return new MetBy(byDate, said);
        }
        if (kind == Kind.CANNOT && byDate == null && said != null) {
            return new Cannot(said);
        }
        throw new SignatureRefusal.VerdictIncomplete(kind).refused();
    }

    @Nullable
    String memo();

    default Kind kind() {
        return switch (this) {
            case Met _ -> Kind.MET;
            case MetBy _ -> Kind.MET_BY;
            case Cannot _ -> Kind.CANNOT;
        };
    }

    default @Nullable LocalDate byDate() {
        return switch (this) {
            case MetBy(LocalDate date, String _) -> date;
            case Met _, Cannot _ -> null;
        };
    }
}
