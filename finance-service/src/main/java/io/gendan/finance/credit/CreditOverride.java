package io.gendan.finance.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Who signed for how much beyond a limit, why, and what was out at that moment. */
@Entity
class CreditOverride {
    @Id
    private UUID id;

    private String customer;
    private String currency;
    private BigDecimal allowance;
    private BigDecimal exposure;
    private BigDecimal creditLimit;
    private String reason;
    private String signedBy;
    private Instant signedAt;

    CreditOverride(UUID id, CreditAccount account, String reason, String signedBy, Instant signedAt) {
        this.id = id;
        this.customer = account.customer();
        this.currency = account.currency().getCode();
        this.allowance = account.allowance().getAmount();
        this.exposure = account.exposure().getAmount();
        this.creditLimit = account.limit().getAmount();
        this.reason = reason;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    @SuppressWarnings("NullAway")
    protected CreditOverride() {}

    String currency() {
        return currency;
    }

    BigDecimal allowance() {
        return allowance;
    }

    BigDecimal exposure() {
        return exposure;
    }

    String reason() {
        return reason;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }
}
