package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.problems.Refusal;
import io.gendan.chassis.values.Quantity;

/** Why goods cannot be taken from where they were looked for. */
public sealed interface GoodsRefusal extends Refusal {
    @Override
    default int status() {
        return 409;
    }

    record NotOnHand(int line, String location, Quantity requested, Quantity onHand) implements GoodsRefusal {
        @Override
        public String title() {
            return "Not so much of the line is on hand there";
        }

        @Override
        public String detail() {
            return "Line " + line + ", location " + location + ": " + requested + " asked for, " + onHand + " on hand";
        }
    }
}
