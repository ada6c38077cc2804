package io.gendan.materials.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An order as far as material is concerned; its row is locked before anything about it is decided. */
@Entity
public class MaterialOrder {
    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private int revision;

    @Column
    private String plant;

    @Column
    private String orderClass;

    @Column
    private String customer;

    @Column
    private String customerClass;

    @Column
    private UUID promiseId;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    protected MaterialOrder() {}

    MaterialOrder(OrderPlaced placed) {
        this.id = placed.orderId();
        this.number = placed.orderNumber();
        this.revision = placed.orderRevision();
        this.plant = placed.plant();
        this.orderClass = placed.orderClass();
        this.customer = placed.customer().code();
        this.customerClass = placed.customer().customerClass();
        this.promiseId = placed.promiseId();
        this.state = OrderState.OPEN;
    }

    void promise(UUID newPromise, int revision) {
        this.promiseId = newPromise;
        this.revision = revision;
    }

    public void become(OrderState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    public boolean is(OrderState asked) {
        return state == asked;
    }

    public OrderState state() {
        return state;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    public String plant() {
        return plant;
    }

    public String customerClass() {
        return customerClass;
    }

    public UUID promiseId() {
        return promiseId;
    }
}
