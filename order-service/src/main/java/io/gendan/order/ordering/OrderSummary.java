package io.gendan.order.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderSummary(
        UUID id,
        String number,
        Stage stage,
        Set<Flag> flags,
        String customer,
        @Nullable String customerOrderNumber,
        Money total,
        @Nullable LocalDate promisedDate,
        @Nullable NextStep nextStep,
        Instant receivedAt) {

    /** The latest of the lines' promises: then all of it is there. */
    static OrderSummary of(Order order, @Nullable NextStep nextStep) {
        return new OrderSummary(
                order.id().value(),
                order.number(),
                order.stage(),
                order.flags(),
                order.customer(),
                order.customerOrderNumber(),
                order.total(),
                order.lines().stream()
                        .map(OrderLine::promisedDate)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                nextStep,
                order.receivedAt);
    }
}
