package io.gendan.finance.credit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Whose turn it is when credit is scarce: the better class first, then who was placed first.
 *
 * @param customerClass A, B or C, as the order said it
 */
@Embeddable
public record Turn(String customerClass, Instant placedAt) {}
