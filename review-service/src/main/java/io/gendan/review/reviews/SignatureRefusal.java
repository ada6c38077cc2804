package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import java.time.LocalDate;
import java.util.List;

/** Why a signature may not say what it says. */
sealed interface SignatureRefusal extends ReviewRefusal {

    /** @param missing whose assessments are not there, have run out, or rest on a replaced one */
    record AssessmentPending(Department department, List<Department> missing) implements SignatureRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "No blind promises: %s can sign when the assessment of %s is there".formatted(department, missing);
        }
    }

    /** Signed all the same, the promise would be let go as soon as it is accepted, and the review would go round. */
    record CreditShort() implements SignatureRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Credit does not bear the order: raise the limit or sign for an allowance in finance, else it cannot";
        }
    }

    record VerdictIncomplete(Verdict.Kind verdict) implements SignatureRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return switch (verdict) {
                case MET -> "What is met needs no date";
                case MET_BY -> "What is met by a date needs the date and a memo";
                case CANNOT -> "What cannot be met needs a reason in the memo, and no date";
            };
        }
    }

    /** @param lines for which planning's date is pending */
    record DatePending(List<Integer> lines) implements SignatureRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Lines without a planned date can only be met by a date";
        }
    }

    record MemoRequired(Department department) implements SignatureRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A signature for %s against its own assessment says why".formatted(department);
        }
    }

    record DateInThePast(LocalDate byDate, LocalDate today) implements SignatureRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "An item cannot be met by a date that is over";
        }
    }
}
