package io.gendan.finance.credit;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/**
 * The answer to an assessment round; a later one for the same promise replaces it.
 *
 * @param needed like {@code limit} and {@code exposure} in the currency of the limit
 * @param exposure before this order
 */
@EventType("io.gendan.finance.credit-assessed.v1")
public record CreditAssessed(
        UUID orderId,
        String orderNumber,
        int orderRevision,
        UUID promiseId,
        UUID assessmentId,
        Outcome outcome,
        Money needed,
        Money limit,
        Money exposure,
        boolean green,
        Instant holdValidUntil)
        implements FinanceEvent {}
