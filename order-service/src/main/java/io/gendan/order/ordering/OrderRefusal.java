package io.gendan.order.ordering;

import io.gendan.chassis.problems.Refusal;
import java.util.List;

/** Why something about an order is refused. */
public sealed interface OrderRefusal extends Refusal {

    /** A field of the request and what is wrong with it. */
    record FieldProblem(String field, String problem) {}

    record OrderNotFound(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no order " + order;
        }
    }

    record OrderNotAcceptable(List<FieldProblem> errors) implements OrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The order cannot be taken as it is written";
        }

        @Override
        public String detail() {
            return errors.stream()
                    .map(error -> error.field() + " " + error.problem())
                    .toList()
                    .toString();
        }
    }

    record OrderIncomplete(String order, List<MissingItem> missing) implements OrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The order is not complete, so it cannot be reviewed";
        }
    }

    /** @param allowed what may be done in this stage */
    record NotPossibleInStage(String order, Stage stage, Intention intention, List<Intention> allowed)
            implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "An order that is " + stage + " does not allow this";
        }
    }

    record CounterOfferExpired(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The counter-offer is no longer valid: ask for a new assessment";
        }
    }

    record NoCounterOffer(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "There is no counter-offer to answer";
        }
    }

    record NotYetConfirmed(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The order is not confirmed yet, so there is nothing to accept";
        }
    }

    record NoSampleNeeded(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "A regular order needs no sample";
        }
    }

    record SampleAlreadyApproved(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The sample is already approved";
        }
    }

    record CancellationUnderWay(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The order is already being cancelled: the departments are asked whether they can still stop";
        }
    }

    record GoodsHaveLeft(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Goods of this order have left; it cannot be cancelled any more";
        }
    }

    record OnlySalesMayJudgeFault(String order) implements OrderRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Whether the factory is at fault is for sales to say";
        }
    }

    record NotTheCustomersLogin(String order, String caller) implements OrderRefusal {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Only the customer's own login proves LOGIN: staff have a signed scan";
        }
    }
}
