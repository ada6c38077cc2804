package io.gendan.planning.capacity;

import io.gendan.chassis.problems.Refusal;
import java.time.LocalDate;

/** Why capacity is not shown or changed as asked. */
sealed interface CapacityRefusal extends Refusal {

    record UnknownWorkCenter(String workCenter) implements CapacityRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no work center " + workCenter;
        }
    }

    record OvertimeBeyondLimit(String workCenter, int minutes, int most) implements CapacityRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "%s allows %d minutes of overtime a day, not %d".formatted(workCenter, most, minutes);
        }
    }

    record NoWorkingDay(String workCenter, LocalDate from, LocalDate to) implements CapacityRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "%s has no working day from %s to %s".formatted(workCenter, from, to);
        }
    }
}
