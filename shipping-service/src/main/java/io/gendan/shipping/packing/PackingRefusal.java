package io.gendan.shipping.packing;

import io.gendan.chassis.problems.Refusal;
import io.gendan.chassis.values.Quantity;
import org.jspecify.annotations.Nullable;

/** Why cartons are not what the notice asks for. */
sealed interface PackingRefusal extends Refusal {
    @Override
    default int status() {
        return 422;
    }

    /** @param packed the rows of the line added up; absent when it is in no carton, or in another unit */
    record PackedDiffers(
            int line, @Nullable Quantity noticed, @Nullable Quantity packed) implements PackingRefusal {
        @Override
        public String title() {
            return "The cartons do not hold what the notice says";
        }

        @Override
        public String detail() {
            return "Line " + line + ": noticed " + (noticed == null ? "nothing" : noticed) + ", packed "
                    + (packed == null ? "nothing" : packed);
        }
    }

    record MixedUnits(int line) implements PackingRefusal {
        @Override
        public String title() {
            return "A line is packed in two units";
        }
    }

    record NoPackingList(String shipment) implements PackingRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "The shipment is not packed yet";
        }
    }
}
