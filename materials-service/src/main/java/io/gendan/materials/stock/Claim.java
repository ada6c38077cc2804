package io.gendan.materials.stock;

import io.gendan.chassis.values.Ids;
import io.gendan.materials.requirements.Supply;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quantity at a location, or on its way there, that belongs to a line of an order. */
@Entity
public class Claim {
    /** Who is served first when goods are scarce. */
    static final Comparator<Claim> BY_CLASS_THEN_DATE = Comparator.comparing((Claim claim) -> claim.customerClass)
            .thenComparing(claim -> claim.neededOn)
            .thenComparing(claim -> claim.id);

    @Id
    private UUID id;

    @Column
    private UUID promiseId;

    @Column
    private UUID orderId;

    @Column
    private int line;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Embedded
    private StockKey stock;

    @Column
    private @Nullable UUID incomingId;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal arrived;

    @Column
    private LocalDate availableOn;

    @Column
    private String customerClass;

    @Column
    private LocalDate neededOn;

    @Column
    private boolean bought;

    protected Claim() {}

    Claim(Claimant claimant, ClaimKind kind, StockKey stock, Supply supply, boolean bought) {
        this.id = Ids.next();
        this.promiseId = claimant.promiseId();
        this.orderId = claimant.orderId();
        this.line = claimant.line();
        this.customerClass = claimant.customerClass();
        this.neededOn = claimant.neededOn();
        this.kind = kind;
        this.stock = stock;
        this.incomingId = supply.incoming();
        this.quantity = supply.quantity();
        this.arrived = supply.onHand() ? supply.quantity() : BigDecimal.ZERO;
        this.availableOn = supply.availableOn();
        this.bought = bought;
    }

    Claimant claimant() {
        return new Claimant(promiseId, orderId, line, customerClass, neededOn);
    }

    public UUID orderId() {
        return orderId;
    }

    public int line() {
        return line;
    }

    public String item() {
        return stock.item();
    }

    StockKey stock() {
        return stock;
    }

    ClaimKind kind() {
        return kind;
    }

    @Nullable
    UUID incomingId() {
        return incomingId;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal arrived() {
        return arrived;
    }

    public BigDecimal open() {
        return quantity.subtract(arrived);
    }

    void reserve() {
        kind = ClaimKind.RESERVED;
    }

    void arrive(BigDecimal share, LocalDate on) {
        arrived = arrived.add(share);
        availableOn = on;
    }

    /** What is still open will not come from there. */
    void giveUpOpen() {
        quantity = arrived;
    }

    void use(BigDecimal used) {
        quantity = quantity.subtract(used);
        arrived = arrived.subtract(used);
    }

    public boolean isBought() {
        return bought;
    }

    public boolean isEmpty() {
        return quantity.signum() == 0;
    }
}
