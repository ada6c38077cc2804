package io.gendan.finance.settlements;

import io.gendan.finance.Amount;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The end of a cancelled order's money: settled once the cancellation and three costs are known, in any order. */
@Entity
class Settlement {
    @Id
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private @Nullable Fault fault;

    private @Nullable Boolean released;
    private @Nullable Instant cancelledAt;
    private @Nullable String currency;
    private @Nullable BigDecimal costs;
    private @Nullable BigDecimal refunded;
    private @Nullable BigDecimal retained;
    private @Nullable Instant settledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settlement_cost", joinColumns = @JoinColumn(name = "order_id"))
    @MapKeyColumn(name = "department")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Department, DepartmentCost> departments = new EnumMap<>(Department.class);

    Settlement(UUID orderId) {
        this.orderId = orderId;
    }

    @SuppressWarnings("NullAway")
    protected Settlement() {}

    void cancel(OrderCancelled cancelled) {
        fault = cancelled.fault();
        released = cancelled.released();
        cancelledAt = cancelled.cancelledAt();
    }

    /** @return false when the department had answered before; its first answer counts */
    boolean cost(Department department, Money cost) {
        DepartmentCost answer = new DepartmentCost(cost.getCurrencyUnit().getCode(), cost.getAmount());
        return departments.putIfAbsent(department, answer) == null;
    }

    Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    boolean isReady() {
        return cancelledAt != null && settledAt == null && missing().isEmpty();
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Set<Department> missing() {
        Set<Department> missing = EnumSet.allOf(Department.class);
        missing.removeAll(departments.keySet());
        return missing;
    }

    List<Money> costs() {
        return departments.values().stream()
                .map(cost -> Amount.of(cost.currency(), cost.amount()))
                .toList();
    }

    /** @param total what it cost in all, in the order's currency */
    DepositClause settle(Money prepaid, Money deposit, Money total, Instant now) {
        if (!isReady() || fault == null || released == null) {
            throw new IllegalStateException(
                    "the cancellation of " + orderId + " cannot be settled; missing " + missing());
        }
        DepositClause outcome = DepositClause.apply(fault, released, prepaid, deposit, total);
        currency = total.getCurrencyUnit().getCode();
        costs = total.getAmount();
        refunded = outcome.refunded().getAmount();
        retained = outcome.retained().getAmount();
        settledAt = now;
        return outcome;
    }

    boolean isCustomersFaultAfterRelease() {
        return fault == Fault.CUSTOMER && Boolean.TRUE.equals(released);
    }
}
