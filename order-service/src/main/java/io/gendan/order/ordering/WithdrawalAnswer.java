package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a department answers when it is asked to stop.
 *
 * @param tooLate the fact that makes it impossible; absent: stopped
 */
@Embeddable
record WithdrawalAnswer(
        @Enumerated(EnumType.STRING) Withdrawer department,
        @Column(name = "too_late") @Nullable String tooLate,
        Instant answeredAt) {}
