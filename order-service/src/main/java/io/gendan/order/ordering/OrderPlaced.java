package io.gendan.order.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.events.EventType;
import io.gendan.chassis.values.Quantity;
import io.gendan.order.catalog.OrderClass;
import io.gendan.order.customers.BalanceTerms;
import io.gendan.order.customers.CustomerClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A complete order goes to review, with the snapshot of terms it was taken under. */
@EventType("io.gendan.order.placed.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderPlaced(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String plant,
        OrderClass orderClass,
        UUID promiseId,
        Customer customer,
        @Nullable String customerOrderNumber,
        Payment terms,
        boolean frameworkContract,
        String incoterm,
        String place,
        String overPercent,
        String underPercent,
        List<Line> lines,
        Money total,
        Instant placedAt)
        implements OrderEvent {

    record Customer(String code, @JsonProperty("class") CustomerClass customerClass, String country) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payment(
            String depositPercent,
            BalanceTerms balance,
            @Nullable Integer netDays) {}

    record Line(
            int line,
            String product,
            String productName,
            Quantity quantity,
            BigMoney unitPrice,
            Money amount,
            LocalDate requestedDate) {}
}
