package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request to take back what was released, and what planning answered: once. */
@Entity
@Table(name = "withdrawal")
class Withdrawal {
    @Id
    private UUID id;

    @Column
    private UUID orderId;

    @Column
    private String lines;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column
    private @Nullable String fact;

    protected Withdrawal() {}

    Withdrawal(UUID id, UUID orderId, List<Integer> lines, @Nullable String fact) {
        this.id = id;
        this.orderId = orderId;
        this.lines = lines.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.fact = fact;
        this.answer = fact == null ? Answer.WITHDRAWN : Answer.TOO_LATE;
    }

    UUID id() {
        return id;
    }

    boolean freezes(int line) {
        return state == State.OPEN && answer == Answer.WITHDRAWN && touches(line);
    }

    void abandon() {
        state = State.ABANDONED;
    }

    void takeEffect() {
        state = State.EFFECTIVE;
    }

    /** No lines named means all of them. */
    private boolean touches(int line) {
        return lines.isEmpty() || Stream.of(lines.split(",")).anyMatch(String.valueOf(line)::equals);
    }

    enum Answer {
        WITHDRAWN,
        TOO_LATE
    }

    enum State {
        OPEN,
        ABANDONED,
        EFFECTIVE
    }
}
