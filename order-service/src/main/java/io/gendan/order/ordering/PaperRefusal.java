package io.gendan.order.ordering;

import io.gendan.chassis.problems.Conflict;

/** Why a paper is not printed. */
sealed interface PaperRefusal extends Conflict {
    record NothingConfirmedYet(String order) implements PaperRefusal {
        @Override
        public String title() {
            return "The order is not confirmed yet: its review is still going on";
        }
    }

    record NoDepositAsked(String order) implements PaperRefusal {
        @Override
        public String title() {
            return "No deposit is asked for this order, so there is no proforma";
        }
    }

    record OrderHasEnded(String order, Stage stage) implements PaperRefusal {
        @Override
        public String title() {
            return "The order is " + stage + ": nothing is asked for it any more";
        }
    }
}
