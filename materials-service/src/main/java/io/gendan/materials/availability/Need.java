package io.gendan.materials.availability;

import io.gendan.chassis.values.Ids;
import io.gendan.materials.requirements.Requirement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line needs of an item. At any moment quantity = claimed + to buy + issued. Guarded by the row of its line, once
 * production is released; before, by the row of its order.
 */
@Entity
public class Need {
    @Id
    private UUID id;

    @Column
    private UUID promiseId;

    @Column
    private UUID orderId;

    @Column
    private int line;

    @Column
    private String item;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal standard;

    @Column
    private BigDecimal extra;

    @Column
    private int offsetDays;

    @Column
    private BigDecimal toBuy;

    @Column
    private BigDecimal issued;

    @Column
    private @Nullable LocalDate expectedOn;

    protected Need() {}

    Need(MaterialOrder order, Requirement requirement) {
        this.id = Ids.next();
        this.promiseId = order.promiseId();
        this.orderId = order.id();
        this.line = requirement.line();
        this.item = requirement.item();
        this.quantity = requirement.quantity();
        this.standard = requirement.standard();
        this.extra = BigDecimal.ZERO;
        this.offsetDays = requirement.offset();
        this.toBuy = requirement.toBuy();
        this.issued = BigDecimal.ZERO;
        this.expectedOn = toBuy.signum() > 0 ? requirement.arrival() : null;
    }

    /** Its share of some pieces, by the bill. */
    public BigDecimal forPieces(BigDecimal pieces, BigDecimal lineQuantity) {
        return planned().multiply(pieces).divide(lineQuantity, 6, RoundingMode.HALF_UP);
    }

    /** So much more is needed than the bill says. */
    public void grow(BigDecimal more) {
        quantity = quantity.add(more);
        extra = extra.add(more);
        toBuy = toBuy.add(more);
    }

    /** So much of the extra is not needed after all. */
    public void shrink(BigDecimal less) {
        quantity = quantity.subtract(less);
        extra = extra.subtract(less);
        toBuy = toBuy.subtract(less).max(BigDecimal.ZERO);
    }

    /** So much need not be bought any more: it is ordered, or was found free. */
    public void cover(BigDecimal covered) {
        toBuy = toBuy.subtract(covered);
        expectedOn = toBuy.signum() > 0 ? expectedOn : null;
    }

    /** So much must be bought after all. */
    public void uncover(BigDecimal lost, @Nullable LocalDate expected) {
        toBuy = toBuy.add(lost);
        expectedOn = expected;
    }

    public void expect(@Nullable LocalDate date) {
        expectedOn = date;
    }

    public void issue(BigDecimal used) {
        issued = issued.add(used);
        toBuy = toBuy.min(quantity.subtract(issued).max(BigDecimal.ZERO));
    }

    public int line() {
        return line;
    }

    public String item() {
        return item;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    /** What the bill says, without extra pieces. */
    public BigDecimal planned() {
        return quantity.subtract(extra);
    }

    public BigDecimal extra() {
        return extra;
    }

    public BigDecimal standard() {
        return standard;
    }

    public int offsetDays() {
        return offsetDays;
    }

    public BigDecimal toBuy() {
        return toBuy;
    }

    public BigDecimal issued() {
        return issued;
    }

    public @Nullable LocalDate expectedOn() {
        return expectedOn;
    }
}
