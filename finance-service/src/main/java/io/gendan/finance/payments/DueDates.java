package io.gendan.finance.payments;

import io.gendan.chassis.time.DueWork;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.calendars.Calendars;
import jakarta.enterprise.context.ApplicationScoped;

/** The row that rings when a due date of the plant is over and money is still open. */
@ApplicationScoped
class DueDates {
    static final String KIND = "payment-overdue";

    private final Calendars calendars;
    private final DueWork due;

    DueDates(Calendars calendars, DueWork due) {
        this.calendars = calendars;
        this.due = due;
    }

    void watch(PaymentRequest request, OrderAccount account) {
        due.at(request.overAt(calendars.of(account.plant()).zone()), request.reference(), KIND);
    }

    void end(PaymentRequest request) {
        due.cancel(request.reference(), KIND);
    }
}
