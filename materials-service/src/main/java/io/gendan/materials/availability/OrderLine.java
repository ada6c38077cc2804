package io.gendan.materials.availability;

import io.gendan.materials.requirements.LineDemand;
import io.gendan.materials.stock.Claimant;
import io.gendan.materials.stock.LineRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an order: what others were told about its date, and whether it is frozen. Locked after the stock levels. */
@Entity
public class OrderLine {
    @Embeddable
    record Key(
            @Column(name = "order_id") UUID orderId,
            @Column(name = "line") int line) {}

    @EmbeddedId
    private Key key;

    @Column
    private String product;

    @Column
    private BigDecimal quantity;

    @Column
    private LocalDate requestedDate;

    @Column
    private @Nullable LocalDate readyDate;

    @Column
    private @Nullable String gap;

    @Column
    private @Nullable UUID frozenBy;

    protected OrderLine() {}

    OrderLine(UUID orderId, OrderPlaced.Line line) {
        this.key = new Key(orderId, line.line());
        this.product = line.product();
        this.quantity = line.quantity().value();
        this.requestedDate = line.requestedDate();
    }

    LineDemand demand() {
        return new LineDemand(key.line(), product, quantity);
    }

    public Claimant claimant(MaterialOrder order) {
        return new Claimant(order.promiseId(), key.orderId(), key.line(), order.customerClass(), requestedDate);
    }

    /** Remembers the answer. */
    void answer(@Nullable LocalDate ready, @Nullable String whyNot) {
        readyDate = ready;
        gap = whyNot;
    }

    /** Others have not heard the answer yet: whatever the date is, it will be news. */
    void untell() {
        readyDate = null;
    }

    /** A later date, or an earlier one; false when it is what was told already. */
    boolean retell(@Nullable LocalDate ready) {
        boolean changed = !Objects.equals(readyDate, ready);
        readyDate = ready;
        return changed;
    }

    public void freeze(UUID withdrawal) {
        frozenBy = withdrawal;
    }

    public void thaw() {
        frozenBy = null;
    }

    public boolean isFrozen() {
        return frozenBy != null;
    }

    public boolean isPending() {
        return gap != null;
    }

    public LineRef ref() {
        return new LineRef(key.orderId(), key.line());
    }

    public int line() {
        return key.line();
    }

    public String product() {
        return product;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public LocalDate requestedDate() {
        return requestedDate;
    }

    public @Nullable LocalDate readyDate() {
        return readyDate;
    }

    public @Nullable String gap() {
        return gap;
    }
}
