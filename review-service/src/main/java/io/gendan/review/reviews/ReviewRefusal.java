package io.gendan.review.reviews;

import io.gendan.chassis.problems.Refusal;
import io.gendan.chassis.problems.Refused;
import io.gendan.review.heads.Department;
import java.util.UUID;

/** Why a review case refuses a command. */
sealed interface ReviewRefusal extends Refusal
        permits SignatureRefusal,
                ReviewRefusal.UnknownReviewCase,
                ReviewRefusal.NotYourDepartment,
                ReviewRefusal.GeneralManagerOnly,
                ReviewRefusal.CaseDecided,
                ReviewRefusal.RoundDecided,
                ReviewRefusal.DepartmentNotAsked,
                ReviewRefusal.NothingToOverride,
                ReviewRefusal.RejectionNotProposed,
                ReviewRefusal.OwnProposal {
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
