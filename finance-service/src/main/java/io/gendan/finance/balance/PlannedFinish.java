package io.gendan.finance.balance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** When a work order is to be finished, as last heard. */
@Entity
class PlannedFinish {
    @EmbeddedId
    private Key key;

    private LocalDate finish;

    @Embeddable
    record Key(UUID orderId, UUID workOrderId) {}

    PlannedFinish(Key key, LocalDate finish) {
        this.key = key;
        this.finish = finish;
    }

    @SuppressWarnings("NullAway")
    protected PlannedFinish() {}

    void move(LocalDate newFinish) {
        finish = newFinish;
    }

    LocalDate finish() {
        return finish;
    }
}
