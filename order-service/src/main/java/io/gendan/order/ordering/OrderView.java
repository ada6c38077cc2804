package io.gendan.order.ordering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.web.Versioned;
import io.gendan.order.catalog.OrderClass;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order as the desk and the customer see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderView(
        UUID id,
        String number,
        int revision,
        long version,
        Stage stage,
        Set<Flag> flags,
        List<Intention> allowed,
        OrderClass orderClass,
        String customer,
        @Nullable String customerOrderNumber,
        String incoterm,
        String place,
        boolean partialShipments,
        List<LineView> lines,
        Money total,
        @Nullable NextStep nextStep,
        @Nullable CounterOfferView counterOffer,
        List<MissingItem> missing,
        @Nullable UUID promiseId,
        @Nullable Acceptance acceptance,
        @Nullable End ended,
        Instant receivedAt,
        @Nullable Instant placedAt,
        @Nullable Instant productionReleasedAt)
        implements Versioned {

    /**
     * Who accepted the confirmation, and what proves it.
     *
     * @param enteredBy whose login wrote it down; customers are not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Acceptance(String by, @Nullable String enteredBy, AcceptedHow how, Instant at) {
        static @Nullable Acceptance of(Agreement agreement, boolean inHouse) {
            return agreement.acceptedBy() == null || agreement.acceptedHow() == null || agreement.acceptedAt() == null
                    ? null
                    : new Acceptance(
                            agreement.acceptedBy(),
                            inHouse ? agreement.acceptanceEnteredBy() : null,
                            agreement.acceptedHow(),
                            agreement.acceptedAt());
        }
    }

    /**
     * How the order ended.
     *
     * @param by who ended it; customers are not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record End(
            Stage as,
            Instant at,
            @Nullable String by,
            String reason,
            @Nullable Fault fault) {
        static @Nullable End of(@Nullable Ending ending, boolean inHouse) {
            return ending == null
                    ? null
                    : new End(
                            ending.stage(), ending.at(), inHouse ? ending.by() : null, ending.reason(), ending.fault());
        }
    }

    /** @param inHouse whether whoever looks may know our people's names */
    static OrderView of(Order order, @Nullable NextStep nextStep, boolean inHouse) {
        Terms terms = order.terms();
        return new OrderView(
                order.id().value(),
                order.number(),
                order.revision(),
                order.version(),
                order.stage(),
                order.flags(),
                order.stage().intentions(),
                order.orderClass(),
                terms.customer(),
                order.customerOrderNumber(),
                terms.incoterm(),
                terms.place(),
                terms.partialShipments(),
                order.lines().stream()
                        .map(line -> LineView.of(line, terms.currencyUnit()))
                        .toList(),
                order.total(),
                nextStep,
                CounterOfferView.of(order),
                order.stage() == Stage.RECEIVED ? order.missing() : List.of(),
                order.placedAt == null ? null : order.promise().id(),
                Acceptance.of(order.agreement(), inHouse),
                End.of(order.ending, inHouse),
                order.receivedAt,
                order.placedAt,
                order.agreement().releasedAt());
    }
}
