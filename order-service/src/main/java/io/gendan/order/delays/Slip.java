package io.gendan.order.delays;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A work order's new finish.
 *
 * @param cause planning's VarianceReason
 */
record Slip(int line, UUID workOrderId, LocalDate newDate, String cause) {}
