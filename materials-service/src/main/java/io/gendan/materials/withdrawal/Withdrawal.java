package io.gendan.materials.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A request to give back what was released, and our one answer. Guarded by the row of its order. */
@Entity
class Withdrawal {
    @Id
    private UUID id;

    @Column
    private UUID orderId;

    @Column
    private List<Integer> lines;

    @Enumerated(EnumType.STRING)
    private WithdrawalState state;

    @Column
    private String answer;

    @Column
    private @Nullable String fact;

    @Column
    private BigDecimal cost;

    @Column
    private String currency;

    @Column
    private Instant answeredAt;

    protected Withdrawal() {}

    private Withdrawal(WithdrawalRequested request, Money cost, Instant now) {
        this.id = request.withdrawalId();
        this.orderId = request.orderId();
        this.lines = request.lines();
        this.cost = cost.getAmount();
        this.currency = cost.getCurrencyUnit().getCode();
        this.answeredAt = now;
    }

    static Withdrawal granted(WithdrawalRequested request, Money cost, Instant now) {
        Withdrawal granted = new Withdrawal(request, cost, now);
        granted.answer = "WITHDRAWN";
        granted.state = WithdrawalState.FROZEN;
        return granted;
    }

    static Withdrawal tooLate(WithdrawalRequested request, String fact, Money nothing, Instant now) {
        Withdrawal refused = new Withdrawal(request, nothing, now);
        refused.answer = "TOO_LATE";
        refused.state = WithdrawalState.REFUSED;
        refused.fact = fact;
        return refused;
    }

    boolean isFrozen() {
        return state == WithdrawalState.FROZEN;
    }

    void abandon() {
        state = WithdrawalState.ABANDONED;
    }

    void carryOut() {
        state = WithdrawalState.CARRIED_OUT;
    }

    boolean concerns(int line) {
        return lines.contains(line);
    }
}
