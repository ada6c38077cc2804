package io.gendan.shipping.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Order-service asked to take back what it had released; the answer is given once and kept. */
@Entity
@Table(name = "withdrawal")
class Withdrawal {
    enum State {
        FROZEN,
        TOO_LATE,
        ABANDONED,
        EFFECTIVE;

        boolean mayBecome(State next) {
            return this == FROZEN && (next == ABANDONED || next == EFFECTIVE);
        }
    }

    @Id
    @Column(name = "withdrawal_id")
    private UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> lines;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant answeredAt;

    private String answer;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Withdrawal() {}

    Withdrawal(UUID id, List<Integer> lines, State state, Instant answeredAt, String answer) {
        this.id = id;
        this.lines = List.copyOf(lines);
        this.state = state;
        this.answeredAt = answeredAt;
        this.answer = answer;
    }

    void becomes(State next) {
        if (state.mayBecome(next)) {
            state = next;
        }
    }

    boolean freezes(int line) {
        return state == State.FROZEN && lines.contains(line);
    }

    UUID id() {
        return id;
    }
}
