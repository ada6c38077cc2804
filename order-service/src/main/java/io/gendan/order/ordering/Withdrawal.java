package io.gendan.order.ordering;

import io.gendan.chassis.values.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Taking back a production release: it counts only when everybody who acts on the release has stopped. */
@Entity
class Withdrawal {
    /** How the question ended. */
    enum State {
        ASKED,
        GRANTED,
        ABANDONED
    }

    @Id
    @Column
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Enumerated(EnumType.STRING)
    @Column
    private State state = State.ASKED;

    @Embedded
    private CancellationWish wish;

    @ElementCollection
    @CollectionTable(name = "withdrawal_answer", joinColumns = @JoinColumn(name = "withdrawal_id"))
    private Set<WithdrawalAnswer> answers = new HashSet<>();

    protected Withdrawal() {}

    Withdrawal(Order order, CancellationWish wish) {
        this.order = order;
        this.wish = wish;
    }

    UUID id() {
        return id;
    }

    CancellationWish wish() {
        return wish;
    }

    Instant askedAt() {
        return wish.at();
    }

    boolean isOpen() {
        return state == State.ASKED;
    }

    Set<Withdrawer> awaited() {
        Set<Withdrawer> awaited = EnumSet.allOf(Withdrawer.class);
        answers.forEach(answer -> awaited.remove(answer.department()));
        return awaited;
    }

    /** The first answer of a department counts. */
    void answered(WithdrawalAnswer answer) {
        if (isOpen() && awaited().contains(answer.department())) {
            answers.add(answer);
        }
        if (isOpen() && awaited().isEmpty()) {
            state = answers.stream().allMatch(given -> given.tooLate() == null) ? State.GRANTED : State.ABANDONED;
        }
    }

    boolean isGranted() {
        return state == State.GRANTED;
    }

    /** Why it came too late, as the departments said it. */
    String facts() {
        return answers.stream()
                .map(WithdrawalAnswer::tooLate)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "withdrawal of order " + order.number();
    }
}
