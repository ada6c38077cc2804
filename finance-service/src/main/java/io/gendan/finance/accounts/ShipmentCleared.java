package io.gendan.finance.accounts;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/**
 * The second door is open for so much.
 *
 * @param value of all that is cleared, cumulative like the lines
 */
@EventType("io.gendan.finance.shipment-cleared.v1")
public record ShipmentCleared(UUID orderId, String orderNumber, int orderRevision, List<ClearedLine> lines, Money value)
        implements FinanceEvent {}
