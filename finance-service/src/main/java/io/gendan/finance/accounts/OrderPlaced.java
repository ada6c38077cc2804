package io.gendan.finance.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order as finance reads it. */
@EventType("io.gendan.order.placed.v1")
record OrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String plant,
        UUID promiseId,
        Customer customer,
        Terms terms,
        @Nullable BigDecimal overPercent,
        List<Line> lines,
        Money total,
        Instant placedAt) {

    record Customer(String code, @JsonProperty("class") String customerClass) {}

    /** @param netDays only of NET */
    record Terms(
            BigDecimal depositPercent,
            BalanceTerms balance,
            @Nullable Integer netDays) {}

    record Line(int line, String product, Quantity quantity, BigMoney unitPrice, Money amount) {}
}
