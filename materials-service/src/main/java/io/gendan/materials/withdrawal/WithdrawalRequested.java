package io.gendan.materials.withdrawal;

import io.gendan.chassis.events.EventType;
import java.util.List;
import java.util.UUID;

/** The order desk wants back what was released; begun work too, when {@code evenIfStarted}. */
@EventType("io.gendan.order.withdrawal-requested.v1")
record WithdrawalRequested(UUID orderId, UUID withdrawalId, List<Integer> lines, boolean evenIfStarted) {}
