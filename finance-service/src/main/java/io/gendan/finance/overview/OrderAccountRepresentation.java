package io.gendan.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.values.Quantity;
import io.gendan.finance.accounts.AccountState;
import io.gendan.finance.accounts.BalanceTerms;
import io.gendan.finance.invoicing.InvoiceRepresentation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order's money as others see it.
 *
 * @param deposit absent while none was asked for
 * @param balance absent while none was asked for
 * @param creditTaken whether the order stands on its customer's credit
 * @param received prepaid money, deposit and balance
 * @param allocated how much of it invoices took
 * @param heldBack why nothing is cleared, absent as a rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderAccountRepresentation(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        String customer,
        AccountState state,
        BalanceTerms terms,
        Money total,
        @Nullable Asked deposit,
        @Nullable Asked balance,
        boolean creditTaken,
        Money received,
        Money allocated,
        Money invoiced,
        @Nullable LocalDate plannedFinish,
        @Nullable String heldBack,
        List<Line> lines,
        List<InvoiceRepresentation> invoices) {

    /**
     * @param reference to be named by the payment, exactly
     * @param paidAt absent while something is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String reference,
            Money amount,
            Money received,
            Money open,
            LocalDate dueDate,
            @Nullable Instant paidAt) {}

    record Line(int line, String product, Quantity quantity, Quantity stored, Quantity cleared, Quantity dispatched) {}
}
