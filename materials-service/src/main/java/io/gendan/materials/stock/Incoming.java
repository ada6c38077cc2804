package io.gendan.materials.stock;

import io.gendan.materials.requirements.Supply;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A receipt that is still to come; changed only under the lock of the stock level it will arrive at. */
@Entity
public class Incoming {
    @Id
    private UUID id;

    @Embedded
    private StockKey stock;

    @Column
    private String reference;

    @Column
    private BigDecimal outstanding;

    @Column
    private BigDecimal pegged;

    @Column
    private LocalDate dueOn;

    protected Incoming() {}

    Incoming(UUID id, StockKey stock, String reference, BigDecimal outstanding, LocalDate dueOn) {
        this.id = id;
        this.stock = stock;
        this.reference = reference;
        this.outstanding = outstanding;
        this.pegged = BigDecimal.ZERO;
        this.dueOn = dueOn;
    }

    public UUID id() {
        return id;
    }

    StockKey stock() {
        return stock;
    }

    public BigDecimal outstanding() {
        return outstanding;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    void moveTo(LocalDate date) {
        dueOn = date;
    }

    void peg(BigDecimal quantity) {
        pegged = pegged.add(quantity);
    }

    void arrive(BigDecimal quantity) {
        outstanding = outstanding.subtract(quantity);
    }

    /** What nobody has a claim to; late goods are expected today at the earliest. */
    Supply free(LocalDate today) {
        LocalDate from = dueOn.isBefore(today) ? today : dueOn;
        return new Supply(stock.item(), stock.location(), id, outstanding.subtract(pegged), from);
    }
}
