package io.gendan.materials.stock;

import java.time.LocalDate;
import java.util.UUID;

/** Who claims stock, and how he stands in the queue: class A before B before C, then the earlier date. */
public record Claimant(UUID promiseId, UUID orderId, int line, String customerClass, LocalDate neededOn) {}
