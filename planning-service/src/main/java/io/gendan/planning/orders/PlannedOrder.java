package io.gendan.planning.orders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An order as planning knows it; its row lock is what everything about the order is decided under. */
@Entity
@Table(name = "planned_order")
public class PlannedOrder {
    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private int revision;

    @Column
    private String plant;

    @Enumerated(EnumType.STRING)
    private OrderClass orderClass;

    @Column
    private String customerClass;

    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    @Column(precision = 7, scale = 4)
    private BigDecimal overPercent;

    @Column(precision = 7, scale = 4)
    private BigDecimal underPercent;

    @Column
    private UUID currentPromise;

    @Column
    private boolean sampleApproved;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.OPEN;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "planned_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderBy("line")
    private List<PlannedLine> lines = new ArrayList<>();

    @Version
    @Column
    private long version;

    protected PlannedOrder() {}

    public PlannedOrder(OrderFacts facts, UUID promise, List<PlannedLine> lines) {
        this.id = facts.id();
        this.number = facts.number();
        this.revision = facts.revision();
        this.plant = facts.plant();
        this.orderClass = facts.orderClass();
        this.customerClass = facts.customerClass();
        this.currency = facts.currency();
        this.overPercent = facts.overPercent();
        this.underPercent = facts.underPercent();
        this.currentPromise = promise;
        this.lines.addAll(lines);
    }

    public OrderFacts facts() {
        return new OrderFacts(
                id, number, revision, plant, orderClass, customerClass, currency, overPercent, underPercent);
    }

    public List<PlannedLine> lines() {
        return List.copyOf(lines);
    }

    public @Nullable PlannedLine line(int line) {
        return lines.stream().filter(known -> known.line() == line).findFirst().orElse(null);
    }

    public boolean isCurrent(UUID promise) {
        return isOpen() && currentPromise.equals(promise);
    }

    public UUID currentPromise() {
        return currentPromise;
    }

    public boolean isOpen() {
        return state == OrderState.OPEN;
    }

    public boolean sampleApproved() {
        return sampleApproved;
    }

    public void assessAgain(UUID promise, int newRevision) {
        currentPromise = promise;
        revision = newRevision;
    }

    public void materialReady(int line, @Nullable LocalDate date) {
        change(line, known -> known.readyOn(date));
    }

    public void promised(int line, LocalDate date) {
        change(line, known -> known.promisedFor(date));
    }

    public void approveSample() {
        sampleApproved = true;
    }

    public void close(OrderState how) {
        state = how;
    }

    private void change(int line, UnaryOperator<PlannedLine> how) {
        lines.replaceAll(known -> known.line() == line ? how.apply(known) : known);
    }
}
