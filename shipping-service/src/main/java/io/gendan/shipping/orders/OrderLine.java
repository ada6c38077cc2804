package io.gendan.shipping.orders;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How far a line has come; each figure is cumulative and never passes the one before it. */
@Embeddable
public class OrderLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String product;

    private String productName;

    private String unit;

    @Column(precision = 19, scale = 6)
    private BigDecimal ordered;

    @Column(precision = 19, scale = 6)
    private BigDecimal made = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal stored = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal released = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal noticed = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal dispatched = BigDecimal.ZERO;

    @Column(precision = 19, scale = 6)
    private BigDecimal delivered = BigDecimal.ZERO;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OrderLine() {}

    OrderLine(String product, String productName, Quantity ordered) {
        this.product = product;
        this.productName = productName;
        this.unit = ordered.unit();
        this.ordered = ordered.value();
    }

    /** Goods come inspected and packed from production and are put away at once: what is made is stored. */
    void store(Quantity quantity) {
        made = made.add(quantity.value());
        stored = stored.add(quantity.value());
    }

    void release(Quantity quantity) {
        released = released.add(quantity.value());
    }

    /** Kept back: it was released, and has not left. */
    public void takeBack(Quantity quantity) {
        released = released.subtract(quantity.value());
    }

    void notice(Quantity quantity) {
        noticed = noticed.add(quantity.value());
    }

    void withdrawNotice(Quantity quantity) {
        noticed = noticed.subtract(quantity.value());
    }

    void dispatch(Quantity quantity) {
        dispatched = dispatched.add(quantity.value());
    }

    void deliver(Quantity quantity) {
        delivered = delivered.add(quantity.value());
    }

    /** Ordered, and the percentage more that the customer accepts; fractions of a millionth are not allowed to leave. */
    Quantity ceiling(BigDecimal overPercent) {
        BigDecimal factor = BigDecimal.ONE.add(overPercent.divide(HUNDRED, MathContext.DECIMAL64));
        return of(ordered.multiply(factor).setScale(6, RoundingMode.DOWN));
    }

    /** All that the customer insists on has arrived: what was ordered, less the percentage that may be missing. */
    boolean isComplete(BigDecimal underPercent) {
        BigDecimal factor = BigDecimal.ONE.subtract(underPercent.divide(HUNDRED, MathContext.DECIMAL64));
        return delivered.compareTo(ordered.multiply(factor)) >= 0;
    }

    public Quantity of(BigDecimal value) {
        return new Quantity(value, unit);
    }

    public String product() {
        return product;
    }

    public String productName() {
        return productName;
    }

    public String unit() {
        return unit;
    }

    public Quantity ordered() {
        return of(ordered);
    }

    public Quantity made() {
        return of(made);
    }

    public Quantity stored() {
        return of(stored);
    }

    public Quantity released() {
        return of(released);
    }

    public Quantity noticed() {
        return of(noticed);
    }

    public Quantity dispatched() {
        return of(dispatched);
    }

    public Quantity delivered() {
        return of(delivered);
    }

    /** Released, and not gone yet. */
    public Quantity stillHere() {
        return released().minus(dispatched());
    }

    /** Released and stored and not yet in a notice: what may leave next. */
    public Quantity free() {
        return released().min(stored()).minus(noticed());
    }
}
