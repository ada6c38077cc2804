package io.gendan.materials.stock;

import io.gendan.chassis.problems.Refusal;
import java.math.BigDecimal;

/** Why stock is not moved. */
sealed interface StockRefusal extends Refusal {
    record StockNotFree(String item, String location, BigDecimal free, BigDecimal wanted) implements StockRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "That much is not free";
        }

        @Override
        public String detail() {
            return "%s at %s: %s is free, %s is wanted; the rest belongs to orders"
                    .formatted(item, location, free.toPlainString(), wanted.toPlainString());
        }
    }

    record StockUnknown(String item, String location) implements StockRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "No such stock";
        }
    }
}
