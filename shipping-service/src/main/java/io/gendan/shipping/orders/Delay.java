package io.gendan.shipping.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The customer was told that lines will be late. */
@Entity
@Table(name = "delay")
class Delay {
    enum Answer {
        UNANSWERED,
        ACCEPTED,
        REFUSED
    }

    @Id
    @Column(name = "delay_id")
    private UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> lines;

    private long notice;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.UNANSWERED;

    private String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Delay() {}

    /** @param notice grows with every notice about the order, so that the latest is known */
    Delay(UUID id, List<Integer> lines, long notice, String reason) {
        this.id = id;
        this.lines = List.copyOf(lines);
        this.notice = notice;
        this.reason = reason;
    }

    void answer(Answer given) {
        answer = given;
    }

    boolean concerns(int line) {
        return lines.contains(line);
    }

    boolean isUnanswered() {
        return answer == Answer.UNANSWERED;
    }

    boolean isRefused() {
        return answer == Answer.REFUSED;
    }

    boolean consentsTo(Delay earlier, int line) {
        return answer == Answer.ACCEPTED && notice > earlier.notice && concerns(line);
    }

    UUID id() {
        return id;
    }
}
