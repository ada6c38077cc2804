package io.gendan.shipping.packing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One carton with its label; numbered through the shipment. */
@Entity
@Immutable
@Table(name = "carton")
class Carton {
    @Id
    private String sscc;

    @Column(name = "shipment_id")
    private UUID shipmentId;

    private int item;

    private int number;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Carton() {}

    Carton(Sscc sscc, UUID shipmentId, int item, int number) {
        this.sscc = sscc.digits();
        this.shipmentId = shipmentId;
        this.item = item;
        this.number = number;
    }

    Sscc sscc() {
        return new Sscc(sscc);
    }

    int item() {
        return item;
    }

    int number() {
        return number;
    }
}
