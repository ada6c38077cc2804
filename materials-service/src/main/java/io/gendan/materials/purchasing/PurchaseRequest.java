package io.gendan.materials.purchasing;

import io.gendan.chassis.values.Ids;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.Need;
import io.gendan.materials.items.Offer;
import io.gendan.materials.stock.Claimant;
import io.gendan.materials.stock.LineRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line of an order lacks and purchasing is asked for. Guarded by the row of that line. */
@Entity
class PurchaseRequest {
    /** Who gets scarce goods first. */
    static final Comparator<PurchaseRequest> BY_CLASS_THEN_DATE = Comparator.comparing(
                    (PurchaseRequest request) -> request.customerClass)
            .thenComparing(request -> request.neededOn)
            .thenComparing(request -> request.id);

    @Id
    private UUID id;

    @Column
    private String plant;

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
    private @Nullable String supplier;

    @Column
    private @Nullable LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column
    private Instant raisedAt;

    @Column
    private @Nullable String purchaseOrder;

    @Column
    private String customerClass;

    @Column
    private LocalDate neededOn;

    protected PurchaseRequest() {}

    PurchaseRequest(String plant, Claimant claimant, Need need, BigDecimal quantity, FactoryDay.Today today) {
        this.id = Ids.next();
        this.plant = plant;
        this.promiseId = claimant.promiseId();
        this.orderId = claimant.orderId();
        this.line = claimant.line();
        this.customerClass = claimant.customerClass();
        this.neededOn = claimant.neededOn();
        this.item = need.item();
        this.quantity = quantity;
        this.supplier = today.catalogue().preferred(item).map(Offer::supplier).orElse(null);
        this.expectedOn = need.expectedOn();
        this.state = RequestState.OPEN;
        this.raisedAt = today.now();
    }

    Claimant claimant() {
        return new Claimant(promiseId, orderId, line, customerClass, neededOn);
    }

    void order(String number) {
        state = RequestState.ORDERED;
        purchaseOrder = number;
    }

    void cover(BigDecimal found) {
        quantity = quantity.subtract(found);
        state = quantity.signum() == 0 ? RequestState.COVERED : state;
    }

    void expect(@Nullable LocalDate date) {
        expectedOn = date;
    }

    void cancel() {
        state = RequestState.CANCELLED;
    }

    RequestState state() {
        return state;
    }

    boolean isOpen() {
        return state == RequestState.OPEN;
    }

    UUID id() {
        return id;
    }

    LineRef ref() {
        return new LineRef(orderId, line);
    }

    String item() {
        return item;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
