package io.gendan.materials.purchasing;

import io.gendan.chassis.problems.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a purchase is refused. */
sealed interface PurchasingRefusal extends Refusal {
    record PurchaseOrderUnknown(String number) implements PurchasingRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "No such purchase order";
        }
    }

    record PurchaseOrderLineUnknown(String number, int line) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The purchase order has no such line";
        }
    }

    record PurchaseRequestsUnknown(List<UUID> requests) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "No such purchase requests";
        }
    }

    record PurchaseRequestNotOpen(UUID request, String state) implements PurchasingRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The purchase request is not open any more";
        }
    }

    record PurchaseRequestFrozen(UUID request) implements PurchasingRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The order behind the purchase request is being withdrawn";
        }
    }

    record SeveralPlants(List<String> plants) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "One purchase order delivers to one plant";
        }
    }

    record SeveralSuppliers(List<String> suppliers) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The requests prefer several suppliers; name one, or order from each";
        }
    }

    record NoSupplierPrice(String item, @Nullable String supplier) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "There is no price for the item";
        }
    }

    record NoWorkingCalendar(String plant) implements PurchasingRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The plant's working calendar is not known yet, so no date can be expected";
        }
    }

    record DateInThePast(int line, LocalDate date, LocalDate today) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A delivery cannot be confirmed for a day that has passed";
        }
    }

    record PurchaseOrderLineClosed(String number, int line) implements PurchasingRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The line has been delivered";
        }
    }

    record ReceiptOverTolerance(int line, BigDecimal ordered, BigDecimal received, BigDecimal most)
            implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "More came than was ordered, beyond the tolerance; send the rest back";
        }
    }

    record MoreAcceptedThanDelivered(int line, BigDecimal delivered, BigDecimal accepted) implements PurchasingRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "More was accepted than delivered";
        }
    }
}
