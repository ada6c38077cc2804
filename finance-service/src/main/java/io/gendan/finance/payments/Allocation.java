package io.gendan.finance.payments;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;

/** A part of a payment given to a request, by the exact match or by a clerk. */
@Embeddable
record Allocation(String reference, BigDecimal amount, String allocatedBy, Instant allocatedAt) {}
