package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why a daily report is refused. */
sealed interface ReportRefusal extends Refusal {
    @Override
    default int status() {
        return 422;
    }

    record ReportFromTheFuture(LocalDate date, LocalDate today) implements ReportRefusal {
        @Override
        public String title() {
            return "A report of %s cannot be made on %s".formatted(date, today);
        }
    }

    record ReportBeforeStart(LocalDate date, LocalDate started) implements ReportRefusal {
        @Override
        public String title() {
            return "Nothing was made on %s: production started on %s".formatted(date, started);
        }
    }

    /** @param most what the operation may have made in good pieces at most, this report included */
    record MoreThanPossible(int sequence, BigDecimal total, BigDecimal most) implements ReportRefusal {
        @Override
        public String title() {
            return "Operation %d cannot have made %s good pieces"
                    .formatted(sequence, total.stripTrailingZeros().toPlainString());
        }

        @Override
        public String detail() {
            return "At most %s: what the operation before has made, and what is wanted with tolerance"
                    .formatted(most.stripTrailingZeros().toPlainString());
        }
    }

    record VarianceReasonRequired(int sequence, BigDecimal planned, BigDecimal actual) implements ReportRefusal {
        @Override
        public String title() {
            return "Operation %d is behind plan: a reason is needed".formatted(sequence);
        }

        @Override
        public String detail() {
            return "Planned %s by that day, made %s"
                    .formatted(
                            planned.stripTrailingZeros().toPlainString(),
                            actual.stripTrailingZeros().toPlainString());
        }
    }
}
