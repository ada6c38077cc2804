package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A new date the customer was told for a line, until the answer is known. */
@Entity
@Table(name = "delay")
class DelayLine {
    @EmbeddedId
    private Key key;

    @Column
    private UUID orderId;

    @Column
    private LocalDate newDate;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    protected DelayLine() {}

    DelayLine(UUID delay, UUID order, int line, LocalDate newDate) {
        this.key = new Key(delay, line);
        this.orderId = order;
        this.newDate = newDate;
    }

    int line() {
        return key.line();
    }

    LocalDate newDate() {
        return newDate;
    }

    void answered(State answer) {
        state = answer;
    }

    @Embeddable
    record Key(@Column UUID id, @Column int line) {}

    enum State {
        OPEN,
        ACCEPTED,
        REFUSED
    }
}
