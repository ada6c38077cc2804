package io.gendan.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What finance has asked the customer for, and by when. */
@Embeddable
class Dues {
    @Column
    private @Nullable String depositReference;

    @Column
    private @Nullable LocalDate depositDueDate;

    @Column
    private @Nullable String balanceReference;

    @Column
    private @Nullable LocalDate balanceDueDate;

    /** After a cancellation: costs, refund and retained deposit are settled. */
    @Column
    private boolean cancellationSettled;

    void deposit(String reference, LocalDate dueDate) {
        depositReference = reference;
        depositDueDate = dueDate;
    }

    void balance(String reference, LocalDate dueDate) {
        balanceReference = reference;
        balanceDueDate = dueDate;
    }

    void settleCancellation() {
        cancellationSettled = true;
    }

    @Nullable
    String depositReference() {
        return depositReference;
    }

    @Nullable
    LocalDate depositDueDate() {
        return depositDueDate;
    }

    @Nullable
    String balanceReference() {
        return balanceReference;
    }

    @Nullable
    LocalDate balanceDueDate() {
        return balanceDueDate;
    }

    boolean isCancellationSettled() {
        return cancellationSettled;
    }
}
