package io.gendan.finance.accounts;

import io.gendan.chassis.events.EventType;
import io.gendan.finance.FinanceEvent;
import java.util.List;
import java.util.UUID;

/** The second door is shut again; the lines say what remains cleared, cumulative. */
@EventType("io.gendan.finance.shipment-clearance-revoked.v1")
public record ShipmentClearanceRevoked(
        UUID orderId, String orderNumber, int orderRevision, String reason, List<ClearedLine> lines)
        implements FinanceEvent {}
