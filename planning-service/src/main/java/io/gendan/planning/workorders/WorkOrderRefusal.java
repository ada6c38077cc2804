package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why a command on a work order is refused. */
sealed interface WorkOrderRefusal extends Refusal {
    @Override
    default int status() {
        return 409;
    }

    record UnknownWorkOrder(String workOrder) implements WorkOrderRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no work order " + workOrder;
        }
    }

    record TaskCardVoid(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return workOrder + " is cancelled: there is no task card to work by";
        }
    }

    record UnknownOperation(String workOrder, int sequence) implements WorkOrderRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "%s has no operation %d".formatted(workOrder, sequence);
        }
    }

    /** @param wanted what the work order would have to be */
    record WorkOrderNotReady(String workOrder, String state, String wanted) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "%s is %s, not %s".formatted(workOrder, state, wanted);
        }
    }

    record WorkOrderFrozen(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return workOrder + " is frozen: its order is being withdrawn";
        }
    }

    record KitIncomplete(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "The kit of " + workOrder + " is not complete";
        }
    }

    record SampleNotApproved(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return workOrder + " belongs to a custom order whose sample is not approved";
        }
    }

    record FirstArticleNotApproved(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "The run of " + workOrder + " is blocked until its first article is approved";
        }
    }

    record NotReadyForInspection(String workOrder, int sequence, BigDecimal good, BigDecimal needed)
            implements WorkOrderRefusal {
        @Override
        public String title() {
            return "%s is not ready for its final inspection: operation %d has not made enough"
                    .formatted(workOrder, sequence);
        }
    }

    record SampleLargerThanLot(int sampleSize, BigDecimal lot) implements WorkOrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "A sample of %d cannot be taken from %s pieces"
                    .formatted(sampleSize, lot.stripTrailingZeros().toPlainString());
        }
    }

    record AlreadyInspected(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return workOrder + " has passed its final inspection already";
        }
    }

    record NotInspected(String workOrder) implements WorkOrderRefusal {
        @Override
        public String title() {
            return workOrder + " has not passed its final inspection";
        }
    }

    record QuantityShort(String workOrder, BigDecimal packed, BigDecimal least) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "%s has packed %s, and the order's tolerance wants %s"
                    .formatted(
                            workOrder,
                            packed.stripTrailingZeros().toPlainString(),
                            least.stripTrailingZeros().toPlainString());
        }
    }

    record NewFinishImpossible(LocalDate newFinish, LocalDate earliest) implements WorkOrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Capacity allows %s at the earliest, not %s".formatted(earliest, newFinish);
        }
    }

    record NoCapacity(String workOrder, LocalDate last) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "There is no free capacity for %s up to %s".formatted(workOrder, last);
        }
    }

    record ExtraPiecesAwaited(String workOrder, BigDecimal pieces) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "%s waits for the components of %s extra pieces already"
                    .formatted(workOrder, pieces.stripTrailingZeros().toPlainString());
        }
    }

    record ExtraPiecesNotNeeded(String workOrder, BigDecimal possible) implements WorkOrderRefusal {
        @Override
        public String title() {
            return "%s can still come to %s good pieces"
                    .formatted(workOrder, possible.stripTrailingZeros().toPlainString());
        }
    }
}
