package io.gendan.order.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A line as the desk and the customer see it; quantities after {@code scheduledFinish} are cumulative. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(
        int line,
        @Nullable String product,
        @Nullable String productName,
        @Nullable Quantity quantity,
        @Nullable BigMoney unitPrice,
        @Nullable Money amount,
        @Nullable LocalDate requestedDate,
        @Nullable LocalDate promisedDate,
        @Nullable LocalDate originalPromisedDate,
        @Nullable Instant scheduledFinish,
        @Nullable Quantity made,
        @Nullable Quantity inspected,
        @Nullable Quantity stored,
        @Nullable Quantity cleared,
        @Nullable Quantity released,
        @Nullable Quantity dispatched,
        @Nullable Quantity delivered) {

    static LineView of(OrderLine line, CurrencyUnit currency) {
        Wish wish = line.wish();
        LineFacts facts = line.facts();
        return new LineView(
                line.number(),
                wish.product(),
                wish.productName(),
                wish.quantityWithUnit(),
                wish.price(currency),
                wish.amount(currency),
                wish.requestedDate(),
                line.promisedDate(),
                line.originalPromisedDate(),
                line.scheduledFinish(),
                in(wish, line.made()),
                in(wish, facts.inspected()),
                in(wish, facts.stored()),
                in(wish, facts.cleared()),
                in(wish, facts.released()),
                in(wish, facts.dispatched()),
                in(wish, facts.delivered()));
    }

    private static @Nullable Quantity in(Wish wish, BigDecimal value) {
        return wish.unit() == null ? null : new Quantity(value, wish.unit());
    }
}
