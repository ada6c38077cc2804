package io.gendan.review.reviews;

import io.gendan.chassis.problems.Refusal;
import io.gendan.chassis.problems.Refused;
import io.gendan.review.heads.Department;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why a review case refuses a command. */
sealed interface ReviewRefusal extends Refusal {
    default Refused refused() {
        return new Refused(this);
    }

    record UnknownReviewCase(UUID caseId) implements ReviewRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no such review case";
        }
    }

    record NotYourDepartment(Department department) implements ReviewRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Only the department itself, its head or the head's deputy signs for " + department;
        }
    }

    record GeneralManagerOnly() implements ReviewRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Only the general manager or the deputy settles what departments cannot";
        }
    }

    record CaseDecided(CaseState state) implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The review is not open for this: it is " + state;
        }
    }

    record RoundDecided() implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "This promise was decided and its hold lapsed; the next assessment round is on its way";
        }
    }

    record DepartmentNotAsked(Department department) implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return department + " does not sign this order";
        }
    }

    /** @param missing whose assessments are not there, have run out, or rest on a replaced one */
    record AssessmentPending(Department department, List<Department> missing) implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "No blind promises: %s can sign when the assessment of %s is there".formatted(department, missing);
        }
    }

    record VerdictIncomplete(Verdict.Kind verdict) implements ReviewRefusal {
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
    record DatePending(List<Integer> lines) implements ReviewRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Lines without a planned date can only be met by a date";
        }
    }

    record MemoRequired(Department department) implements ReviewRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A signature for %s against its own assessment says why".formatted(department);
        }
    }

    record DateInThePast(LocalDate byDate, LocalDate today) implements ReviewRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "An item cannot be met by a date that is over";
        }
    }

    record NothingToOverride(Department department) implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return department + " has not signed that it cannot";
        }
    }

    record RejectionNotProposed() implements ReviewRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The sales manager proposes a rejection before the general manager approves it";
        }
    }

    record OwnProposal(String proposedBy) implements ReviewRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Who proposed the rejection does not approve it";
        }
    }
}
