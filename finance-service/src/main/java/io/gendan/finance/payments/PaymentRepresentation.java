package io.gendan.finance.payments;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.web.Versioned;
import io.gendan.finance.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as others see it.
 *
 * @param reason why something is left unapplied; absent when nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentRepresentation(
        UUID paymentId,
        String customer,
        Money amount,
        Money applied,
        Money unapplied,
        Money returned,
        Money takenBack,
        PaymentState state,
        @Nullable Reason reason,
        @Nullable String reference,
        LocalDate receivedOn,
        String bankAccount,
        String bankReference,
        String recordedBy,
        Instant recordedAt,
        List<Part> allocations,
        long version)
        implements Versioned {

    /** @param allocatedBy who decided; {@code reference} when it matched exactly */
    record Part(String reference, Money amount, String allocatedBy, Instant allocatedAt) {}

    static PaymentRepresentation of(Payment payment) {
        String currency = payment.amount().getCurrencyUnit().getCode();
        return new PaymentRepresentation(
                payment.id(),
                payment.customer(),
                payment.amount(),
                payment.applied(),
                payment.unapplied(),
                payment.returned(),
                payment.takenBack(),
                payment.state(),
                payment.reason(),
                payment.reference(),
                payment.receivedOn(),
                payment.bankAccount(),
                payment.bankReference(),
                payment.recordedBy(),
                payment.recordedAt(),
                payment.allocations().stream()
                        .map(part -> new Part(
                                part.reference(),
                                Amount.of(currency, part.amount()),
                                part.allocatedBy(),
                                part.allocatedAt()))
                        .toList(),
                payment.version());
    }
}
