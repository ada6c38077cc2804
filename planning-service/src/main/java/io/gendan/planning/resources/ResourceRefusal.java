package io.gendan.planning.resources;

import io.gendan.chassis.problems.Refusal;

/** Why a file of resources is not taken although each of its rows is fine. */
sealed interface ResourceRefusal extends Refusal {
    @Override
    default int status() {
        return 422;
    }

    record CalendarUnusable(String calendar, String because) implements ResourceRefusal {
        @Override
        public String title() {
            return "The shifts make no calendar";
        }

        @Override
        public String detail() {
            return "Calendar " + calendar + ": " + because;
        }
    }
}
