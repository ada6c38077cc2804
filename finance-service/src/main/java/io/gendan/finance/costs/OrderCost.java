package io.gendan.finance.costs;

import io.gendan.finance.Amount;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.joda.money.Money;

/** What an order has in work in progress, in one currency. */
@Entity
class OrderCost {
    @EmbeddedId
    private Key key;

    private BigDecimal amount = BigDecimal.ZERO;

    @Embeddable
    record Key(UUID orderId, String currency) {}

    OrderCost(Key key) {
        this.key = key;
    }

    @SuppressWarnings("NullAway")
    protected OrderCost() {}

    void add(Money more) {
        amount = amount.add(more.getAmount());
    }

    Money clear() {
        Money all = Amount.of(key.currency(), amount);
        amount = BigDecimal.ZERO;
        return all;
    }
}
