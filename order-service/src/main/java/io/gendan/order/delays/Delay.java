package io.gendan.order.delays;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Ids;
import io.gendan.order.ordering.Answerer;
import io.gendan.order.ordering.Order;
import io.gendan.order.ordering.OrderId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that will be later than promised, until the customer has agreed or it is on time again. */
@Entity
class Delay {
    @Id
    @Column
    private UUID id = Ids.next();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private OrderId order;

    @Column
    private int line;

    @Column
    private LocalDate promisedDate;

    @Column
    private LocalDate newDate;

    /** What planning expects by now; the customer was told {@code newDate}. */
    @Column
    private LocalDate latestDate;

    /** What planning says went wrong. */
    @Column
    private String cause;

    @Enumerated(EnumType.STRING)
    @Column
    private DelayState state = DelayState.DETECTED;

    @Column
    private Instant since;

    /** What the customer is told. */
    @Column
    private @Nullable String reason;

    @Column
    private @Nullable String notifiedBy;

    @Column
    private @Nullable String answeredBy;

    @Column
    private @Nullable String answerEnteredBy;

    protected Delay() {}

    Delay(OrderId order, int line, LocalDate promisedDate, LocalDate newDate, String cause, Instant now) {
        this.order = order;
        this.line = line;
        this.promisedDate = promisedDate;
        this.newDate = newDate;
        this.latestDate = newDate;
        this.cause = cause;
        this.since = now;
    }

    /** The date has moved again. What the customer was told stays the question; the rest is asked after its answer. */
    void slips(LocalDate date, String why) {
        latestDate = date;
        if (state == DelayState.DETECTED) {
            newDate = date;
            cause = why;
        }
    }

    /** It is over, unless the customer was told: who was told has to answer all the same. */
    void recovers(LocalDate date, Instant now) {
        latestDate = date;
        if (state.mayBecome(DelayState.RECOVERED)) {
            become(DelayState.RECOVERED, now);
        }
    }

    /** What is left to ask once the customer has agreed: the date has moved on since they were told. */
    Optional<Delay> beyondTheAnswer(Instant now) {
        return latestDate.isAfter(newDate)
                ? Optional.of(new Delay(order, line, newDate, latestDate, cause, now))
                : Optional.empty();
    }

    /** A refused notice is not asked again: a new one takes its place. */
    Delay renegotiate(Instant now) {
        become(DelayState.RENEGOTIATED, now);
        return new Delay(order, line, promisedDate, latestDate, cause, now);
    }

    DelayNoticeSent announce(Order late, String toldReason, String by, Instant now) {
        become(DelayState.NOTIFIED, now);
        reason = toldReason;
        notifiedBy = by;
        return new DelayNoticeSent(
                order.value(),
                late.number(),
                late.revision(),
                id,
                toldReason,
                List.of(new DelayNoticeSent.Line(line, promisedDate, newDate)));
    }

    DelayAccepted consent(Order late, Answerer by, Instant now) {
        answer(DelayState.CONSENTED, by, now);
        return new DelayAccepted(order.value(), late.number(), late.revision(), id, by.name(), by.enteredBy());
    }

    DelayRefused refuse(Order late, Answerer by, Instant now) {
        answer(DelayState.REFUSED, by, now);
        return new DelayRefused(order.value(), late.number(), late.revision(), id, by.name(), by.enteredBy());
    }

    private void answer(DelayState answer, Answerer by, Instant now) {
        become(answer, now);
        answeredBy = by.name();
        answerEnteredBy = by.enteredBy();
    }

    private void become(DelayState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new Refused(new DelayRefusal.DelayNotPossibleInState(id, state));
        }
        state = next;
        since = now;
    }

    UUID id() {
        return id;
    }

    OrderId order() {
        return order;
    }

    int line() {
        return line;
    }

    LocalDate promisedDate() {
        return promisedDate;
    }

    LocalDate newDate() {
        return newDate;
    }

    String cause() {
        return cause;
    }

    DelayState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String notifiedBy() {
        return notifiedBy;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }

    @Nullable
    String answerEnteredBy() {
        return answerEnteredBy;
    }
}
