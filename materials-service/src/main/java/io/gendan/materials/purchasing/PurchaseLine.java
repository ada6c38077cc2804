package io.gendan.materials.purchasing;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One item of a purchase order. Its id is the id of the receipt it makes the stock expect. */
@Entity
@Table(name = "purchase_order_line")
class PurchaseLine {
    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private int line;

    @Column
    private String item;

    @Column
    private String location;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal unitPrice;

    @Column
    private String currency;

    @Column
    private LocalDate expectedDate;

    @Column
    private boolean confirmed;

    @Column
    private BigDecimal received;

    @Column
    private BigDecimal rejected;

    @Column
    private boolean closed;

    protected PurchaseLine() {}

    PurchaseLine(String number, int line, String location, LotToBuy lot, LocalDate expectedDate) {
        this.id = Ids.next();
        this.number = number;
        this.line = line;
        this.item = lot.item();
        this.location = location;
        this.quantity = lot.quantity();
        this.unitPrice = lot.offer().unitPrice();
        this.currency = lot.offer().currency();
        this.expectedDate = expectedDate;
        this.received = BigDecimal.ZERO;
        this.rejected = BigDecimal.ZERO;
    }

    void confirm(LocalDate date) {
        expectedDate = date;
        confirmed = true;
    }

    /** Books what came; answers whether the line is done with it. */
    boolean receive(BigDecimal delivered, BigDecimal accepted, ReceiptTolerance tolerance) {
        received = received.add(accepted);
        rejected = rejected.add(delivered.subtract(accepted));
        closed = tolerance.isEnough(quantity, received);
        return closed;
    }

    UUID id() {
        return id;
    }

    int line() {
        return line;
    }

    String item() {
        return item;
    }

    String location() {
        return location;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    String currency() {
        return currency;
    }

    LocalDate expectedDate() {
        return expectedDate;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    BigDecimal received() {
        return received;
    }

    BigDecimal rejected() {
        return rejected;
    }

    boolean isClosed() {
        return closed;
    }
}
